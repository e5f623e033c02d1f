#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a CSV file of customers, the same for the same arguments: generate.py FIRST COUNT > customers.csv"""

import random
import sys

FIRST_NAMES = ["AMIR", "Željka", "Đenana", "Šemsudin", "Ćamil", "Lejla", "Hrvoje", "Jasmina", "Njegoš", "Ljiljana"]
LAST_NAMES = ["Čaušević", "Đurić", "Šarić", "Hadžiomerović", "Kovač", "Begić", "Žunić", "Ćosić", "Marić", "O'Brien"]
PLACES = [("71000", "Sarajevo"), ("75000", "Tuzla"), ("72000", "Zenica"), ("77000", "Bihać"), ("88000", "Mostar"),
          ("76250", "Gradačac"), ("71320", "Vogošća"), ("75270", "Živinice")]
BRANCHES = ["EDBI", "EDMO", "EDSA", "EDTZ", "EDZE"]


def main():
    first, count = int(sys.argv[1]), int(sys.argv[2])
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="")
    out.write("number;name;kind;class;branch;language;street;houseNumber;postcode;place;municipality;createdAt\n")
    for i in range(first, first + count):
        rng = random.Random(i)
        company = i % 11 == 0
        name = f"{rng.choice(LAST_NAMES)} {rng.choice(FIRST_NAMES)} {i % 997}"
        if company:
            name = f'"TVORNICA ""{name}"" d.o.o."'
        code, place = rng.choice(PLACES)
        day = f"20{rng.randint(10, 25)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}T{rng.randint(0, 23):02}:15:00+01:00"
        out.write(f"{100000000 + i * 7919 % 899999981};{name};{'company' if company else 'household'};K{i % 5};"
                  f"{rng.choice(BRANCHES)};bs;Ulica {rng.choice(LAST_NAMES)};{rng.randint(1, 250)};{code};{place};"
                  f"{place};{day}\n")
    out.flush()


main()
