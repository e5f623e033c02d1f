#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every .eml file of a folder with Python's email package and prints what is in them as JSON."""
import email
import email.header
import email.policy
import email.utils
import hashlib
import html.parser
import json
import pathlib
import sys


class Skeleton(html.parser.HTMLParser):
    """Tags and attribute names; comments too, because data must not be able to close one. And where links lead."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.links = []

    def handle_starttag(self, tag, attrs):
        self.links += [value for name, value in attrs if name in ("href", "src", "background")]
        self.found.append(tag + "".join(sorted("@" + name for name, _ in attrs)))

    def handle_endtag(self, tag):
        self.found.append("/" + tag)

    def handle_comment(self, data):
        self.found.append("!--")


def read_html(text):
    parser = Skeleton()
    parser.feed(text)
    parser.close()
    return " ".join(parser.found), parser.links


def mailboxes(header, plain):
    """The addresses of a header. Names come from the older decoder: the newer one (before Python 3.13) puts a blank
    between encoded words that belong together, which RFC 2047 6.2 forbids."""
    if not header:
        return []
    found = []
    for address, (name, _) in zip(header.addresses, email.utils.getaddresses([str(plain).replace("\r\n", "").replace("\n", "")])):
        decoded = str(email.header.make_header(email.header.decode_header(name))) if name else ""
        found.append([decoded, address.addr_spec])
    return found


def describe(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    old = email.message_from_bytes(data, policy=email.policy.compat32)
    parts, defects, tree = [], [], []
    fields = dict(message.items())  # each look at a header parses it again
    for part in message.walk():
        own = fields if part is message else dict(part.items())
        content_type = own["Content-Type"]
        disposition = own.get("Content-Disposition")
        tree.append(content_type.content_type)
        defects += [type(defect).__name__ for defect in part.defects]
        for name, value in own.items():
            defects += [name + ": " + type(defect).__name__ for defect in value.defects]
        if part.is_multipart():
            continue
        content = part.get_payload(decode=True)
        is_html = content_type.content_type == "text/html"
        skeleton, links = read_html(content.decode("utf-8")) if is_html else ("", [])
        parts.append({
            "type": content_type.content_type,
            "charset": content_type.params.get("charset", ""),
            "name": disposition.params.get("filename", "") if disposition else "",
            "contentId": str(own.get("Content-ID", "")).strip("<>"),
            "disposition": disposition.content_disposition if disposition else "",
            "sha256": hashlib.sha256(content).hexdigest(),
            "skeleton": skeleton,
            "links": links,
        })
    return {
        "names": list(fields),
        "subject": str(fields["Subject"]),
        "from": mailboxes(fields["From"], old["From"]),
        "to": mailboxes(fields["To"], old["To"]),
        "replyTo": mailboxes(fields.get("Reply-To"), old["Reply-To"]),
        "messageId": str(fields["Message-ID"]).strip("<>"),
        "seconds": int(fields["Date"].datetime.timestamp()),
        "tree": tree,
        "parts": parts,
        "defects": defects,
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    found = {path.name: describe(path.read_bytes()) for path in sorted(folder.glob("*.eml"))}
    json.dump(found, sys.stdout)


main()
