#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds segments in the real window as a person does, and says how soon each new number is on the screen.

    run.py BIN WORKSPACE [--segments FILE] [--out FOLDER] [--only TEXT] [--by mouse|keyboard] [--size WxH] [--colours light|dark]

BIN is the folder with odziv and odziv-cli. Every second segment of FILE (those of the benchmarks by default) is built
with the mouse, columns dragged to their place and values ticked; the others by keyboard alone; or all --by one. After each condition a
picture is taken; those of one segment are joined into a strip. The time of an edit is that from the key, or the button,
to the last change of the pixels of the total before they stand still. At the end odziv-cli counts the same definition:
another total fails the walk.

Wants what installer/linux/install-dependencies.sh --walkthroughs installs. The figures mean something only while nothing
else runs on the machine, and hold what the accessibility bus costs.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

if os.environ.get("ODZIV_WALK") != "inside":
    os.environ["ODZIV_WALK"] = "inside"
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])

import screen as s  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SEGMENTS = HERE.parent.parent / "benchmarks" / "segments" / "segments.json"
LEVELS = {"customer": "Customer", "customerAccount": "Customer account", "contact": "Contact"}
OPERATIONS = ["startWith", "keep", "add", "exclude", "addIfExcluded"]
OPERATION_WORDS = {"startWith": "Start with", "keep": "Keep", "add": "Add", "exclude": "Exclude", "addIfExcluded": "Add if excluded"}
# On Linux a drop-down list is known by what it shows; these are the words of each.
OPERATOR_WORDS = {"equals": "is", "in": "is one of", "greater": "is more than", "greaterOrEqual": "is at least", "between": "is between",
                  "contains": "contains", "startsWith": "starts with", "endsWith": "ends with", "isEmpty": "is missing",
                  "isNotEmpty": "is there", "withinLastDays": "is within the last", "olderThanDays": "is longer ago than"}
FIRST_OPERATORS = {"is", "is one of", "is more than", "is between", "contains", "is within the last"}
KINDS = {"all": "All of these hold", "any": "At least one of these holds", "none": "None of these holds"}


OPERATORS = FIRST_OPERATORS | set(OPERATOR_WORDS.values())


def boxes(node, words):
    return s.find_all(node, "combo box", lambda name: name in words)


def conditions(criteria):
    """(how they are joined, the conditions) of a block without nested groups."""
    for kind in KINDS:
        if kind in criteria:
            return kind, criteria[kind]
    return "all", [criteria]


def texts(condition):
    """The values of a condition as people type them."""
    values = condition.get("values", [condition["value"]] if "value" in condition else [])
    return [day(value) if is_day(value) else str(value) for value in values]


def is_day(value):
    return isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-"


def day(value):
    year, month, number = value.split("-")
    return f"{int(month)}/{int(number)}/{year}"


class Walk:
    def __init__(self, desk, out):
        self.desk, self.out = desk, out
        self.times, self.pictures = [], []

    def begin(self):
        """Waits for the library; a workspace of an older version is brought up to date first."""
        for _ in range(1200):
            if s.find_all(self.window, "push button", "New segment"):
                break
            self.desk.rest()

    @property
    def window(self):
        return self.desk.awaited_window()

    def total(self):
        """The number in large type: of the labels that hold a number, the tallest."""
        labels = [each for each in s.find_all(self.window, "label") if each.get_name() and not each.get_name().strip("–0123456789,.")]
        return max(labels, key=lambda each: s.area(each)[3])

    def cards(self):
        return s.find_all(self.window, "filler", lambda name: name.startswith("Block ")) \
            or s.find_all(self.window, "frame", lambda name: name.startswith("Block ")) \
            or s.find_all(self.window, "panel", lambda name: name.startswith("Block "))

    def edit(self, act):
        """An edit of the definition, with the time until its number is there."""
        passed = self.desk.time_to_last_change(self.number_area, act)
        if passed is not None:
            self.times.append(passed * 1000)

    def type(self, text, timed=True):
        for letter in text:
            act = lambda letter=letter: self.desk.letter(letter)  # noqa: E731
            self.edit(act) if timed else act()

    def press(self, key, timed=True):
        act = lambda: self.desk.key(key)  # noqa: E731
        self.edit(act) if timed else (act(), self.desk.rest())

    def write_over(self, value):
        """Days are written part by part, beginning with the first; everything else replaces what is there."""
        self.press("Home" if "/" in value else "ctrl+a", timed=False)
        self.type(value)

    def picture(self, name):
        path = self.out / f"{name}.png"
        self.desk.picture(path)
        self.pictures.append(path)

    def strip(self, name):
        subprocess.run(["montage", *map(str, self.pictures), "-tile", "3x", "-geometry", "683x384+4+4", str(self.out / f"{name}.png")], check=True)
        self.pictures = []

    def build(self, definition):
        self.start(definition)
        for number, block in enumerate(definition["blocks"]):
            kind, members = conditions(block["criteria"])
            for place, condition in enumerate(members):
                self.add_condition(condition, begins_block=place == 0, first=number == 0)
                self.picture(f"{self.short}-{number + 1}-{place + 1}")
            if kind != "all":
                self.join(KINDS[kind])
            if number > 0 and block["operation"] != "keep":
                self.operate(block["operation"])
            self.picture(f"{self.short}-{number + 1}")
        self.desk.rest(0.6)
        self.picture(f"{self.short}-end")

    def start(self, definition):
        self.short = definition["name"].split(" ")[0]
        self.desk.key("ctrl+Return")
        s.find(self.window, "text", "Name of the segment")
        self.desk.rest(0.3)
        self.type(definition["name"] + " walked", timed=False)
        # The number moves with the words beside it.
        _, top, _, height = s.area(self.total())
        middle = self.desk.size[0] // 2
        self.number_area = (middle, top, self.desk.size[0] - middle - 20, height)
        self.choose_level(LEVELS[definition["targetLevel"]])

    def leave(self):
        """Back to the library without saving: the workspace stays as it was."""
        self.desk.click(*s.middle(s.find(self.window, "push button", "All segments")))
        self.desk.rest(0.4)
        discard = next(each for window in self.desk.windows() for each in s.find_all(window, "push button", "Discard changes"))
        self.desk.click(*s.middle(discard))
        s.find(self.window, "push button", "New segment")
        self.desk.rest(0.5)


class KeyboardWalk(Walk):
    def focus_by(self, key, wanted, most=40):
        for _ in range(most):
            at = s.focused(self.window)
            if at and wanted(at):
                return at
            self.press(key, timed=False)
        raise LookupError(f"{key} does not lead there; at {at.get_role_name()} {at.get_name()!r}")

    def choose(self, box, words):
        """Arrows in the box that has the focus until it shows the words; up first, so that the way is known."""
        for key in ("Up", "Down"):
            for _ in range(30):
                if box.get_name() == words:
                    return
                before = box.get_name()
                self.press(key)
                self.desk.rest(0.05)
                if box.get_name() == before:
                    break
        raise LookupError(f"no {words!r} in {box.get_name()!r}")

    def choose_level(self, words):
        self.desk.key("alt+t")
        self.desk.rest()
        self.choose(s.focused(self.window), words)

    def add_condition(self, condition, begins_block, first):
        self.press("ctrl+f", timed=False)
        self.type(condition["column"], timed=False)
        self.desk.rest(0.2)
        self.edit(lambda: self.desk.key("shift+Return" if begins_block and not first else "Return"))
        self.desk.rest(0.3)
        operator = self.focus_by("shift+Tab", lambda at: is_box(at, OPERATORS))
        self.choose(operator, OPERATOR_WORDS[condition["operator"]])
        if condition["operator"] in ("isEmpty", "isNotEmpty"):
            return
        self.press("Tab", timed=False)
        self.desk.rest(0.1)
        values = texts(condition)
        field = s.focused(self.window)
        if field.get_role_name() == "combo box" and values[0] in ("True", "False"):
            self.choose(field, "yes" if values[0] == "True" else "no")
            return
        for value in values:
            self.write_over(value)
            self.press("Return" if condition["operator"] == "in" else "Tab")

    def operate(self, operation):
        self.press(f"alt+{OPERATIONS.index(operation) + 1}")

    def join(self, words):
        box = self.focus_by("shift+Tab", lambda at: is_box(at, KINDS.values()))
        self.choose(box, words)


class MouseWalk(Walk):
    def click(self, node, times=1):
        self.desk.click(*s.middle(node), times)
        self.desk.rest()

    def choose(self, box, words):
        if box.get_name() == words:
            return
        self.click(box)
        self.desk.rest(0.2)
        item = next(each for popup in self.desk.windows() for each in s.find_all(popup, "list item", words))
        self.edit(lambda: self.desk.click(*s.middle(item)))
        self.desk.rest(0.2)

    def choose_level(self, words):
        self.choose(s.find(self.window, "combo box"), words)

    def last_card(self):
        return self.cards()[-1]

    def add_condition(self, condition, begins_block, first):
        search = s.find(self.window, "text", "Search columns")
        self.desk.click(*s.middle(search), 3)
        self.desk.rest()
        self.type(condition["column"], timed=False)
        self.desk.rest(0.3)
        left, top, width, height = s.area(s.find(self.window, "tree", "Columns"))
        # In the margin, where no field takes the wheel.
        self.desk.scroll_down(left + width + 24, top + height // 2, 40)
        self.desk.rest(0.3)
        item = next(each for each in s.find_all(self.window, "table cell") + s.find_all(self.window, "tree item")
                    if each.get_state_set().contains(s.Atspi.StateType.SELECTED))
        if begins_block:
            add = s.find_all(self.window, "push button", "Add block")[-1]
            x, y = s.middle(add)
            target = (x + 200, y)
        else:
            x, y, width, height = s.area(boxes(self.last_card(), KINDS.values())[-1])
            target = (x + width + 60, y + height // 2)
        self.edit(lambda: self.desk.drag(s.middle(item), target))
        self.desk.rest(0.4)
        self.choose(boxes(self.last_card(), OPERATORS)[-1], OPERATOR_WORDS[condition["operator"]])
        if condition["operator"] not in ("isEmpty", "isNotEmpty"):
            self.give(condition)

    def give(self, condition):
        """Ticks the values in the list below the condition where it shows them, and types what is left."""
        card = self.last_card()
        values = texts(condition)
        if values[0] in ("True", "False"):
            self.choose(boxes(card, ("yes", "no"))[-1], "yes" if values[0] == "True" else "no")
            return
        if condition["operator"] in ("in", "equals"):
            for value in values:
                self.tick(value)
            return
        fields = [each for each in s.find_all(card, "text", "Value") + s.find_all(card, "spin button", "Number of days")
                  + s.find_all(card, "spin button", "Day")]
        if len(fields) < len(values):
            raise LookupError(f"no fields for {values}")
        for field, value in zip(fields[-len(values):], values):
            self.desk.click(*s.middle(field))
            self.desk.rest()
            self.write_over(value)
        self.press("Tab")

    def tick(self, value):
        search = s.find_all(self.last_card(), "text", "Search the values")
        if search:
            self.desk.click(*s.middle(search[-1]), 3)
            self.desk.rest()
            self.press("ctrl+a", timed=False)
            self.type(value, timed=False)
            self.desk.rest(0.4)
        item = next(each for each in s.find_all(self.last_card(), "list item") if each.get_name().startswith(value))
        x, y, _, height = s.area(item)
        self.edit(lambda: self.desk.click(x + 12, y + height // 2))

    def operate(self, operation):
        self.choose(boxes(self.last_card(), OPERATION_WORDS.values())[0], OPERATION_WORDS[operation])

    def join(self, words):
        self.choose(boxes(self.last_card(), KINDS.values())[0], words)


def is_box(node, words):
    return node.get_role_name() == "combo box" and node.get_name() in words


def count(folder, workspace, definition):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(definition, file)
        file.flush()
        answer = subprocess.run([folder / "odziv-cli", "--json", "count", workspace, file.name], capture_output=True, check=True)
    return json.loads(answer.stdout)["total"]


def report(name, times):
    if times:
        ordered = sorted(times)
        print(f"{name:50} {len(times):4} edits  median {statistics.median(times):6.1f} ms"
              f"  p95 {ordered[int((len(ordered) - 1) * 0.95)]:6.1f} ms  longest {ordered[-1]:6.1f} ms", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("workspace", type=pathlib.Path)
    parser.add_argument("--segments", type=pathlib.Path, default=SEGMENTS)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("walk"))
    parser.add_argument("--only", default="")
    parser.add_argument("--by", choices=["mouse", "keyboard"])
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--colours", default="light")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    size = tuple(map(int, options.size.split("x")))
    times, wrong = [], []
    with s.Screen(size) as desk:
        desk.start([options.bin / "odziv", "--language", "en", "--colours", options.colours, "--page", "segments",
                    "--size", f"{size[0] - 2}x{size[1] - 22}", options.workspace])
        for place, entry in enumerate(json.loads(options.segments.read_text())):
            definition = entry.get("segment", entry)
            if options.only not in definition["name"]:
                continue
            by = options.by or ("mouse", "keyboard")[place % 2]
            walk = (MouseWalk if by == "mouse" else KeyboardWalk)(desk, options.out)
            walk.begin()
            try:
                walk.build(definition)
            except (LookupError, StopIteration, ValueError):
                walk.picture("lost")
                (options.out / "lost.txt").write_text(s.described(walk.window))
                raise
            seen = walk.total().get_name()
            walk.strip(f"strip-{walk.short}")
            report(definition["name"], walk.times)
            times += walk.times
            expected = f"{count(options.bin, options.workspace, definition):,}"
            if seen != expected:
                wrong.append(f"{definition['name']}: {seen} on the screen, {expected} counted")
            walk.leave()
    report("all", times)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
