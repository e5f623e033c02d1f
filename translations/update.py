#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translation files up to date with the sources; see README.md beside this file."""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent
# Language: (Qt's name, plural forms)
LANGUAGES = {"bs": ("bs_BA", 3), "de": ("de_DE", 2), "en": ("en_US", 2), "sk": ("sk_SK", 3)}


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        if found := shutil.which(name):
            return found
    sys.exit("lupdate is missing; it comes with Qt's Linguist tools.")


def texts_of_sources():
    """Every text of the sources once: {(text, disambiguation): has plural forms}, and the translators' notes."""
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found_bs.ts"
        subprocess.run(
            [lupdate(), "-silent", "-locations", "none", "-tr-function-alias", "QT_TR_NOOP+=LABEL", *(str(ROOT / name) for name in ("app", "ui", "models")), "-ts", str(found)],
            check=True, stderr=subprocess.DEVNULL)
        texts, notes = {}, {}
        for context in ElementTree.parse(found).getroot().iter("context"):
            for message in context.iter("message"):
                key = (message.findtext("source") or "", message.findtext("comment") or "")
                texts[key] = texts.get(key, False) or message.get("numerus") == "yes"
                if note := message.findtext("extracomment"):
                    notes[key] = note
        return texts, notes


def translations_of(path):
    """{(text, disambiguation): [forms]} of the finished messages of a file."""
    known = {}
    if path.exists():
        for message in ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            known[(message.findtext("source") or "", message.findtext("comment") or "")] = forms
    return known


def file_text(language, texts, notes, known):
    name, plurals = LANGUAGES[language]
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{name}" sourcelanguage="en">', "<context>", "    <name>odziv</name>"]
    unfinished = 0
    for key in sorted(texts):
        text, comment = key
        plural = texts[key]
        if language == "en" and not plural:
            continue
        forms = known.get(key, [])
        done = len(forms) == (plurals if plural else 1) and all(forms)
        unfinished += not done
        lines.append('    <message numerus="yes">' if plural else "    <message>")
        lines.append(f"        <source>{escape(text)}</source>")
        if comment:
            lines.append(f"        <comment>{escape(comment)}</comment>")
        if key in notes:
            lines.append(f"        <extracomment>{escape(notes[key])}</extracomment>")
        mark = "" if done else ' type="unfinished"'
        if plural:
            lines.append(f"        <translation{mark}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in (forms if done else [""] * plurals)]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{escape(forms[0] if done else '')}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""]), unfinished


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when something is out of date or untranslated")
    check = parser.parse_args().check
    texts, notes = texts_of_sources()
    failed = False
    for language in LANGUAGES:
        path = FOLDER / f"odziv_{language}.ts"
        content, unfinished = file_text(language, texts, notes, translations_of(path))
        changed = not path.exists() or path.read_text(encoding="utf-8") != content
        if changed and not check:
            path.write_text(content, encoding="utf-8")
        failed |= changed or unfinished > 0
        print(f"{path.name}: {unfinished} untranslated" + (", out of date" if changed and check else ""))
    return 1 if check and failed else 0


if __name__ == "__main__":
    sys.exit(main())
