#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's email package making the messages of bench_compose, at its best: the parts of pictures and attachments are
made and encoded once and shared by all messages. Takes a JSON file with the texts and files; for every line with a
number on its input it makes so many messages and prints the seconds of the processor that took and the octets of the last one."""

import base64
import json
import sys
import time
from email.header import Header
from email.charset import Charset, QP
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import formataddr

utf8 = Charset("utf-8")
utf8.body_encoding = QP
smtp = compat32.clone(linesep="\r\n")


def text_part(subtype, text):
    part = MIMENonMultipart("text", subtype)
    part.set_payload(text, utf8)
    return part


def file_part(file):
    main, sub = file["type"].split("/")
    part = MIMENonMultipart(main, sub)
    encoded = base64.encodebytes(base64.b64decode(file["data"])).decode("ascii")
    part.set_payload(encoded)
    part["Content-Transfer-Encoding"] = "base64"
    if file["cid"]:
        part["Content-ID"] = "<%s>" % file["cid"]
    part.add_header("Content-Disposition", "inline" if file["cid"] else "attachment", filename=file["name"])
    return part


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        work = json.load(source)
    inlined = [file_part(file) for file in work["files"] if file["cid"]]
    attached = [file_part(file) for file in work["files"] if not file["cid"]]
    people = work["people"]

    def compose(number):
        person = people[number % len(people)]
        alternative = MIMEMultipart("alternative", _subparts=[text_part("plain", person["text"]),
                                                              text_part("html", person["html"])])
        body = MIMEMultipart("related", _subparts=[alternative] + inlined)
        if attached:
            body = MIMEMultipart("mixed", _subparts=[body] + attached)
        body["Date"] = "Sun, 22 Nov 2026 09:00:00 +0000"
        body["From"] = formataddr(("Elektrodistribucija Sarajevo", "kampanje@odziv.example"))
        body["To"] = formataddr(("Šefika Hadžihasanović", "a@odziv.example"))
        body["Subject"] = Header(person["subject"], "utf-8")
        body["Message-ID"] = "<%d@odziv.example>" % number
        return body.as_bytes(policy=smtp)

    for line in sys.stdin:
        begin = time.process_time()
        size = 0
        for number in range(int(line)):
            size = len(compose(number))
        print(time.process_time() - begin, size, flush=True)


main()
