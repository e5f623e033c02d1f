#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a message in the real window by keyboard alone, as a person without a mouse does.

    run.py BIN [--out FOLDER] [--size WxH] [--colours light|dark]

BIN is the folder with odziv and odziv-cli. On a generated workspace of its own: a template from the starter "promotion",
a placeholder in its subject, a mistake that the check finds and that is undone, the legal class, the preview as hard
cases, saving twice, versions compared, who uses it, and a test message that the built-in catcher takes. Each step keeps
a picture and is looked at by what a screen reader finds; the first that is not there ends the walk.

Wants what installer/linux/install-dependencies.sh --walkthroughs installs.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

if os.environ.get("ODZIV_WALK") != "inside":
    os.environ["ODZIV_WALK"] = "inside"
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "designer"))
import screen as s  # noqa: E402

NAME = "Walked promotion"
CAMPAIGN = "Walked campaign"
ADDRESS = "me@odziv.example"
EVERYBODY = {"format": "odziv-segment/1", "name": "Everybody", "subjectArea": "campaigns", "targetLevel": "customer",
             "blocks": [{"operation": "startWith", "match": "sameRecord",
                         "criteria": {"column": "customer.kind", "operator": "in", "values": ["household", "company"]}}]}
DESCRIPTION = {"format": "odziv-campaign/1", "name": CAMPAIGN, "channel": "email", "mode": "manual", "segment": "Everybody",
               "template": NAME, "sender": {"name": "Elektro", "address": "info@odziv.example"}, "legalClass": "marketing",
               "onePer": "address"}


class Walk:
    def __init__(self, desk, out):
        self.desk, self.out = desk, out
        self.number = 0

    @property
    def window(self):
        return self.desk.awaited_window()

    def step(self, name):
        self.number += 1
        self.desk.rest(0.8)
        self.desk.picture(self.out / f"{self.number:02}-{name}.png")
        print(f"{self.number:02} {name}", flush=True)

    def press(self, *keys):
        for key in keys:
            self.desk.key(key)
            self.desk.rest(0.15)

    def type(self, text):
        for letter in text:
            self.desk.letter(letter)
            self.desk.rest(0.01)
        self.desk.rest(0.3)

    def anywhere(self, role, name, seconds=20):
        """In any window of the program."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            for window in self.desk.windows():
                if found := s.find_all(window, role, name):
                    return found[0]
            self.desk.rest(0.1)
        raise LookupError(f"no {role} {name!r}")

    def until(self, what, true, seconds=20):
        ends = time.monotonic() + seconds
        while not true():
            if time.monotonic() > ends:
                raise LookupError(what)
            self.desk.rest(0.1)

    def focused(self):
        """Pages of the web engine and chosen tabs say that they have the focus whether the keys go to them or not."""
        found = [each for window in self.desk.windows() for each in s.everything(window)
                 if each.get_state_set().contains(s.Atspi.StateType.FOCUSED) and each.get_role_name() not in ("frame", "application")]
        return next((each for each in found if each.get_role_name() not in ("document web", "page tab", "page tab list")),
                    found[0] if found else None)

    def focus_by(self, key, wanted, most=60):
        for _ in range(most):
            at = self.focused()
            if at and wanted(at):
                return at
            self.press(key)
        raise LookupError(f"{key} does not lead there; at {at.get_role_name()} {at.get_name()!r}")

    def has_label(self, *words):
        return any(all(word in each.get_name() for word in words) for each in s.find_all(self.window, "label"))

    def problems(self):
        return [each.get_name() for each in s.find_all(self.window, "list item")]

    def begin(self):
        self.anywhere("push button", "New template", 120)
        self.press("ctrl+Return")
        self.anywhere("dialog", "New template")
        self.press("Home", "Down")
        self.step("starters")
        self.press("Return")
        self.anywhere("label", lambda name: name.startswith("To "))
        self.type(NAME)
        self.step("visual")

    def write(self):
        self.press("alt+b", "End")
        self.type(" ✓ čćšđž ")
        self.press("ctrl+p")
        self.type("First name")
        self.press("Return")
        self.until("the placeholder is not in the subject",
                   lambda: any("{{contact.firstName}}" in text_of(each) for each in s.find_all(self.window, "text")))
        self.step("placeholder-in-subject")
        self.press("ctrl+p")

    def mend(self):
        self.press("ctrl+Next")
        s.find(self.window, "check box", "Inline styles when sending")
        self.press("ctrl+Home")
        self.type("<p>{{contact.fristName</p>")
        self.until("the mistake is not found", lambda: any("not closed" in each or "{{" in each for each in self.problems()))
        self.step("mistake-found")
        for _ in range(40):
            if not any(text_of(each).startswith("<p>{{") for each in s.find_all(self.window, "text")):
                break
            self.press("ctrl+z")
        self.desk.rest(1)
        self.step("mistake-undone")

    def classify(self):
        self.press("alt+l")
        box = self.focused()
        for words, key in (("Notice about the contract", "Up"), ("Marketing", "Down")):
            for _ in range(6):
                if box.get_name() == words:
                    break
                self.press(key)
            else:
                raise LookupError(f"no {words!r} in {box.get_name()!r}")
            self.desk.rest(0.6)
            if words != "Marketing":
                self.until("nobody warns", lambda: any("unsubscribe" in each for each in self.problems()))
                self.step("notice-with-a-way-out")

    def flip(self):
        seen = set()
        for number in range(5):
            self.press("F8")
            self.desk.rest(0.8)
            seen.update(each.get_name() for each in s.find_all(self.window, "label", lambda name: name.startswith("To ")))
            self.step(f"hard-case-{number + 1}")
        if len(seen) < 3:
            raise LookupError(f"the hard cases show {len(seen)} people")

    def save(self):
        self.press("ctrl+Return")
        self.anywhere("label", f'Saved "{NAME}"')
        self.press("alt+b", "End")
        self.type("!")
        self.press("ctrl+Return")
        self.desk.rest(1)
        self.press("Escape")
        self.anywhere("push button", "New template")
        self.step("saved-twice")

    def look_it_up(self):
        self.anywhere("push button", "New template", 120)
        self.press("ctrl+f", "Down")
        self.until("two versions", lambda: len([each for each in self.problems() if each.startswith("Version ")]) == 2)
        if not self.has_label("Used by campaigns", CAMPAIGN):
            raise LookupError("the campaign that uses it is not named")
        self.step("library")
        self.focus_by("Tab", lambda at: at.get_name().startswith("Version ") or at.get_name() == "Versions")
        self.press("End", "Return")
        self.anywhere("dialog", "Compare")
        self.step("versions-compared")
        self.press("Escape")

    def test(self, mail):
        self.press("ctrl+7")
        self.anywhere("push button", "New campaign")
        self.press("ctrl+f", "Down", "Return")
        field = self.focus_by("Tab", lambda at: at.get_role_name() == "text" and "est" in at.get_name())
        self.step(f"test-{field.get_name()}".replace(" ", "-").lower())
        self.press("ctrl+a")
        self.type(ADDRESS)
        self.press("Return")
        self.until("no test message came", lambda: any(mail.glob("*.eml")))
        self.step("test-sent")
        message = next(mail.glob("*.eml")).read_bytes()
        if ADDRESS.encode() not in message or b"X-Odziv-Test: yes" not in message:
            raise LookupError("what came is not the test message")


def text_of(node):
    try:
        return s.Atspi.Text.get_text(node, 0, -1)
    except Exception:  # not every widget has text
        return ""


def run(folder, *arguments):
    subprocess.run([folder / "odziv-cli", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def file(path, content):
    path.write_text(json.dumps(content))
    return path


def prepare(folder, top, port):
    """A workspace with a mail server and a segment."""
    workspace = top / "walk.odziv"

    run(folder, "demo", workspace, "--customers", 3000)
    run(folder, "sender", workspace, "set", file(top / "sender.json", {"name": "default", "host": "127.0.0.1", "port": port, "security": "none"}))
    run(folder, "segment", workspace, "save", file(top / "segment.json", EVERYBODY))
    return workspace


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("walk"))
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--colours", default="light")
    parser.add_argument("--port", type=int, default=42525)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    size = tuple(map(int, options.size.split("x")))
    with tempfile.TemporaryDirectory() as name:
        top = pathlib.Path(name)
        workspace = prepare(options.bin, top, options.port)
        catcher = subprocess.Popen([options.bin / "odziv-cli", "catcher", "--port", str(options.port), "--dir", top / "mail"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with s.Screen(size) as desk:
                command = [options.bin / "odziv", "--language", "en", "--colours", options.colours, "--page", "templates",
                           "--size", f"{size[0] - 2}x{size[1] - 22}", workspace]
                walk = Walk(desk, options.out)
                try:
                    program = desk.start(command)
                    for part in (walk.begin, walk.write, walk.mend, walk.classify, walk.flip, walk.save):
                        part()
                    walk.press("ctrl+q")
                    program.wait(20)
                    run(options.bin, "campaign", workspace, "create", file(top / "campaign.json", DESCRIPTION))
                    desk.start(command)
                    walk.look_it_up()
                    walk.test(top / "mail")
                except LookupError:
                    desk.picture(options.out / "lost.png")
                    (options.out / "lost.txt").write_text("\n".join(s.described(window) for window in desk.windows()))
                    raise
        finally:
            catcher.terminate()
            catcher.wait(20)
    print("The whole way, by keyboard alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
