#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job at full size: a segment, frozen, becomes one mail for each account, and none is lost or sent twice.

    mainjob.py ODZIV-CLI [--customers N] [--kills N] [--postfix]

Sends to the built-in catcher and kills the sender several times in the middle, each time resuming it. With --postfix it
then sends to a private Postfix on loopback (needs root) and reads every message back with Python's email package.
Prints what it counted; ends with 1 when a sum is not what it has to be. Everything lies in one temporary folder.
"""

import argparse
import collections
import email
import email.policy
import hashlib
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
import privatepostfix  # noqa: E402

EXAMPLES = ROOT / "resources/examples/e-bill"
SEGMENT = "E-bill households"
CONNECTIONS = 4
NOBODY = 65534
LOOKED_INTO = 50  # one message of so many is compared part by part
UNFINISHED = ("queued", "leased", "dotSent", "deferred")
STATES = (*UNFINISHED, "accepted", "rejected", "inDoubt")
DONE, SOME_NOT_ACCEPTED = 0, 3

problems = []


def expect(what, found, wanted):
    good = found == wanted
    print(f"{'ok  ' if good else 'FAIL'}  {what}: {found}" + ("" if good else f", expected {wanted}"))
    if not good:
        problems.append(what)


class Cli:
    def __init__(self, program, workspace):
        self.program, self.workspace = program, workspace

    def __call__(self, verb, *words, codes=(DONE,)):
        ended = subprocess.run([self.program, verb, self.workspace, *words], capture_output=True, text=True)
        if ended.returncode not in codes:
            sys.exit(f"{verb} {' '.join(words)} ended with {ended.returncode}:\n{ended.stderr}")
        return ended.stdout

    def start(self, verb, *words):
        return subprocess.Popen([self.program, verb, self.workspace, *words], stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def status(self, campaign):
        return json.loads(self("campaign", "status", campaign, "--json"))


def campaign_file(folder, name):
    campaign = json.loads((EXAMPLES / "campaign.json").read_text())
    campaign |= {"name": name, "onePer": "customerAccount"}
    path = folder / "campaign.json"
    path.write_text(json.dumps(campaign))
    return str(path)


def use_sender(cli, folder, port):
    sender = {"name": "default", "host": "127.0.0.1", "port": port, "security": "none", "user": None,
              "connections": CONNECTIONS}
    path = folder / "sender.json"
    path.write_text(json.dumps(sender))
    cli("sender", "set", str(path))


def wait_for(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.05)
    sys.exit(f"{what} did not happen in {seconds} s")


def total_of(counts):
    return sum(counts[state] for state in STATES) + sum(counts["skipped"].values())


def kill_and_resume(cli, folder, kills):
    log = folder / "catcher.log"
    with log.open("w") as out:
        catcher = subprocess.Popen([cli.program, "catcher", "--port", "0", "--count-only"], stdout=out, text=True)
    running = catcher
    try:
        port = wait_for(lambda: re.search(r"127\.0\.0\.1:(\d+)", log.read_text()), 20, "the catcher")[1]
        use_sender(cli, folder, int(port))
        name = "E-bill, killed"
        cli("campaign", "create", campaign_file(folder, name))
        chance = random.Random(1)
        begun = time.monotonic()
        running = cli.start("campaign", "launch", name)
        for kill in range(kills):
            # Somewhere in the middle: after a growing share has gone.
            wanted = (kill + 1) / (kills + 1) * (0.8 + 0.2 * chance.random())
            def passed():
                if running.poll() is not None:
                    sys.exit("the sender ended before it was killed")
                counts = cli.status(name)
                return counts["recipients"] and counts["accepted"] > wanted * counts["recipients"] * 0.8
            wait_for(passed, 600, f"{wanted:.0%} of the mail")
            running.send_signal(signal.SIGKILL)
            running.wait()
            counts = cli.status(name)
            expect(f"kill {kill + 1}: sum of the states", total_of(counts), counts["recipients"])
            running = cli.start("campaign", "resume", name)
        running.wait()
        print(f"      from the launch to the end, with {kills} kills: {time.monotonic() - begun:.1f} s")
        counts = cli.status(name)
    finally:
        running.kill()
        catcher.terminate()
        catcher.wait()
    print(f"      {json.dumps(counts)}")
    caught = json.loads(log.read_text().splitlines()[-1])["messages"]
    print(f"      the catcher got {caught}")
    expect("sum of the states", total_of(counts), counts["recipients"])
    expect("nobody is left", sum(counts[state] for state in UNFINISHED), 0)
    expect("in doubt at most connections x kills", counts["inDoubt"] <= CONNECTIONS * kills, True)
    expect("all accepted arrived once", counts["accepted"] <= caught <= counts["accepted"] + counts["inDoubt"], True)


class Postfix:
    """A private Postfix that puts everything into one mail folder."""

    def __init__(self):
        self.server = privatepostfix.PrivatePostfix()
        self.mail = self.server.top / "mail"
        self.mail.mkdir()
        os.chown(self.mail, NOBODY, NOBODY)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def __enter__(self):
        self.server.start(f"""default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:inbox/
virtual_mailbox_base = {self.mail}
virtual_minimum_uid = 100
virtual_uid_maps = static:{NOBODY}
virtual_gid_maps = static:{NOBODY}
virtual_mailbox_limit = 0
""", f"""127.0.0.1:{self.port} inet n - n - - smtpd
virtual unix - n n - - virtual
""")
        def answers():
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=2) as probe:
                    return probe.recv(3) == b"220"
            except OSError:
                return False
        wait_for(answers, 30, "Postfix")
        return self

    def __exit__(self, *_):
        self.server.stop()

    def messages(self):
        arrived = self.mail / "inbox/new"
        return list(arrived.iterdir()) if arrived.exists() else []


def send_to_postfix(cli, folder):
    template = json.loads((EXAMPLES / "template.json").read_text())
    pictures = {hashlib.sha256((EXAMPLES / image["file"]).read_bytes()).hexdigest() for image in template["images"]}
    with Postfix() as server:
        use_sender(cli, folder, server.port)
        name = "E-bill, Postfix"
        cli("campaign", "create", campaign_file(folder, name))
        begun = time.monotonic()
        cli("campaign", "launch", name, codes=(DONE, SOME_NOT_ACCEPTED))
        print(f"      launch to end: {time.monotonic() - begun:.1f} s")
        counts = cli.status(name)
        print(f"      {json.dumps(counts)}")
        expect("sum of the states", total_of(counts), counts["recipients"])
        expect("in doubt, to be tried again or refused",
               counts["inDoubt"] + counts["rejected"] + sum(counts[state] for state in UNFINISHED), 0)
        wait_for(lambda: len(server.messages()) >= counts["accepted"], 300, "delivery")
        ids = collections.Counter()
        looked = 0
        for number, path in enumerate(server.messages()):
            with path.open("rb") as file:
                if number % LOOKED_INTO:
                    message = email.message_from_bytes(file.read(16384).split(b"\n\n", 1)[0] + b"\n\n")
                else:
                    message = email.message_from_binary_file(file, policy=email.policy.default)
                    looked += 1
                    compare(message, pictures)
            ids[str(message["Message-ID"])] += 1
        expect("messages that arrived", sum(ids.values()), counts["accepted"])
        expect("different messages", len(ids), counts["accepted"])
        print(f"      {looked} of them compared part by part")


def compare(message, pictures):
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    found = {hashlib.sha256(part.get_payload(decode=True)).hexdigest() for part in message.walk()
             if part.get_content_maintype() == "image"}
    texts = "".join(part.get_content() for part in message.walk() if part.get_content_maintype() == "text")
    good = (not message.defects and kinds[:2] == ["text/plain", "text/html"] and found == pictures
            and "{{" not in texts and "\ufffd" not in texts)
    if not good:
        expect(f"parts of {message['Message-ID']}", kinds, "as meant")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("--customers", type=int, default=760000)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--postfix", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cli = Cli(os.path.abspath(options.cli), str(folder / "base.odziv"))
        begun = time.monotonic()
        cli("demo", "--customers", str(options.customers))
        print(f"      demo of {options.customers}: {time.monotonic() - begun:.1f} s")
        cli("segment", "save", str(EXAMPLES / "segment.json"))
        cli("segment", "freeze", SEGMENT, "--name", "E-bill households, first run")
        cli("template", "import", str(EXAMPLES / "template.json"))
        kill_and_resume(cli, folder, options.kills)
        if options.postfix:
            send_to_postfix(cli, folder)
        cli("check")
        print("ok    check")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
