# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the only message of a mailbox by IMAP, as a mail program does, and writes its bytes: PORT USER PASSWORD."""

import imaplib
import sys

port, user, password = sys.argv[1:]
with imaplib.IMAP4("127.0.0.1", int(port), timeout=20) as mailbox:
    # Mechanisms that take more than ASCII.
    mailbox.authenticate("PLAIN", lambda _: b"\0" + user.encode() + b"\0" + password.encode())
    _, (count,) = mailbox.select("INBOX", readonly=True)
    if count != b"1":
        sys.exit(f"{count.decode()} messages are in the mailbox")
    _, ((_, message), *_) = mailbox.fetch("1", "(BODY.PEEK[])")
    sys.stdout.buffer.write(message)
