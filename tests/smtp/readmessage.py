# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the message in the file given and prints as JSON what Python's email package finds in it."""

import email
import email.policy
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)

parts = []
for part in message.walk():
    if part.is_multipart():
        continue
    content = part.get_payload(decode=True)
    parts.append({
        "type": part.get_content_type(),
        "cid": part.get("Content-ID", ""),
        "sha256": hashlib.sha256(content).hexdigest(),
        "text": part.get_content() if part.get_content_maintype() == "text" else "",
    })

json.dump({
    "subject": str(message["Subject"]),
    "to": [address.addr_spec for address in message["To"].addresses],
    "messageId": str(message["Message-ID"]),
    "deliveredTo": str(message["X-Original-To"]),
    "defects": [type(defect).__name__ for defect in message.defects],
    "parts": parts,
}, sys.stdout)
