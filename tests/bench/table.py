#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the bench programs, a line of JSON each on standard input: a table in the order of
quality.md, and all of them into the file named."""
import json
import re
import sys

ORDER = [r"payments, \d+ accounts", "chain of", "head proven", "feed of", "memory", "start", "growth"]


def place(row):
    return next(i for i, pattern in enumerate(ORDER) if re.match(pattern, row["name"]))


def growth_of_payments(rows):
    """What a payment costs more with more accounts, in verifications of the same run: the log of
    the accounts is what the tree's depth allows."""
    costs = []
    for row in rows:
        found = re.fullmatch(r"payments, (\d+) accounts, of the cores", row["name"])
        if found:
            costs.append((int(found[1]), row["value"] / row["baseline"]))
    costs.sort()
    for accounts, cost in costs[1:]:
        yield {"name": f"growth: a payment, {costs[0][0]} to {accounts} accounts", "value": cost,
               "unit": "verifications", "baseline": costs[0][1],
               "baselineName": f"with {costs[0][0]} accounts", "ratio": round(cost / costs[0][1], 4),
               "aim": "reported"}


def verdict(row):
    found = re.fullmatch(r"([<>]=) ([\d.]+)", row["aim"])
    if not found:
        return ""
    bound = float(found[2])
    met = row["ratio"] >= bound if found[1] == ">=" else row["ratio"] <= bound
    return "met" if met else "MISSED"


def main():
    rows = [json.loads(line) for line in sys.stdin if line.strip()]
    rows += growth_of_payments(rows)
    rows.sort(key=place)
    with open(sys.argv[1], "w") as out:
        json.dump(rows, out, indent=1)
    print(f"{'what':<56}{'value':>12} {'unit':<14}{'baseline':>12} {'ratio':>8}  {'aim':<9} ")
    for row in rows:
        number = lambda x: f"{x:,.0f}" if x >= 100 else f"{x:,.2f}"
        print(f"{row['name']:<56}{number(row['value']):>12} {row['unit']:<14}"
              f"{number(row['baseline']):>12} {row['ratio']:>8.2f}  {row['aim']:<9} {verdict(row)}")


main()
