"""Writes the ten domains of this folder and expected.json; see README.md. Standard library only."""
import itertools
import json
import math
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = [
    # name, issue sizes, parties, reservation, discount, first index, format
    ("tiny", [2], 2, None, None, 1, "xml"),
    ("two-issues", [3, 4], 2, [0.2, 0.3], None, 1, "xml"),
    ("index-two", [3, 3, 3], 2, None, 0.9, 2, "xml"),
    ("uneven", [7, 2, 5, 3], 2, [0.5, 0.1], 0.5, 1, "xml"),
    ("three-parties", [4, 5, 5], 3, [0.4, 0.4, 0.4], 0.6, 1, "xml"),
    ("four-parties", [3, 3, 2], 4, None, None, 0, "xml"),
    ("hopeless", [4, 4], 2, [0.97, 0.97], None, 1, "xml"),
    ("wide", [12, 12, 9], 2, [0.3, 0.3], None, 1, "xml"),
    ("geniusweb", [5, 4, 3, 2], 2, None, None, 1, "geniusweb"),
    ("negmas", [6, 6, 4], 2, [0.25, 0.35], 0.8, 1, "negmas"),
]
EXPONENTS = {"boulware": 4, "linear": 1, "conceder": 0.25}


def main():
    rng = random.Random(20260131)
    expected = []
    for name, sizes, parties, reservation, discount, first, form in SHAPES:
        folder = os.path.join(HERE, name)
        os.makedirs(folder, exist_ok=True)
        issues = [(f"issue {i + 1}", [f"value {i + 1}.{v + 1}" for v in range(n)]) for i, n in enumerate(sizes)]
        profiles = [profile(rng, sizes, form) for _ in range(parties)]
        files = write(folder, form, issues, profiles, reservation, discount, first)
        tables = [utilities(p, form) for p in profiles]
        reserved = reservation or [0.0] * parties
        expected.append(
            {"id": name, "domain_file": files[0], "profile_files": files[1:], **analyse(tables, reserved),
             "discount_in_file": [discount] * parties, "sessions": sessions(tables, reserved)})
    with open(os.path.join(HERE, "expected.json"), "w") as out:
        json.dump({"domains": expected}, out, indent=1)
        out.write("\n")


def profile(rng, sizes, form):
    raw = [rng.randint(1, 20) for _ in sizes]
    weights = [round(w / sum(raw), 6) for w in raw]
    if form == "xml":
        values = [[rng.randint(0, 100) for _ in range(n)] for n in sizes]
        for row in values:
            row[rng.randrange(len(row))] = 100
    else:
        values = [[round(rng.random(), 4) for _ in range(n)] for n in sizes]
    return weights, values


def utilities(p, form):
    weights, values = p
    shares = [[v / max(row) for v in row] if form == "xml" else row for row in values]
    return [sum(w * s[v] for w, s, v in zip(weights, shares, combination))
            for combination in itertools.product(*[range(len(s)) for s in shares])]


def analyse(tables, reserved):
    points = list(zip(*tables))
    rational = [u for u in points if all(a >= r for a, r in zip(u, reserved))]
    frontier = [u for u in rational
                if not any(v != u and all(a >= b for a, b in zip(v, u)) for v in rational)]
    ideal = [max((u[k] for u in rational), default=0) for k in range(len(reserved))]

    def maximisers(value):
        if not rational:
            return []
        best = max(map(value, rational))
        return sorted({u for u in rational if value(u) >= best - 1e-12})

    return {
        "n_outcomes": len(points),
        "reserved": reserved,
        "rational_outcomes": len(rational),
        "pareto_utils": sorted({tuple(round(a, 9) for a in u) for u in frontier}),
        "nash": maximisers(lambda u: math.prod(a - r for a, r in zip(u, reserved))),
        "kalai_smorodinsky": maximisers(lambda u: min((a - r) / (m - r) for a, r, m in zip(u, reserved, ideal))),
        "egalitarian": maximisers(lambda u: min(a - r for a, r in zip(u, reserved))),
        "max_welfare": maximisers(sum),
    }


def sessions(tables, reserved, rounds=60):
    names = list(EXPONENTS)
    pairs = itertools.product(names, repeat=2)
    return [{"strategies": [pair[k % 2] for k in range(len(tables))], "rounds": rounds,
             **session(tables, reserved, [pair[k % 2] for k in range(len(tables))], rounds)} for pair in pairs]


def session(tables, reserved, strategies, rounds):
    standing, accepted, offers = None, 0, 0
    for s in range(rounds):
        for k, table in enumerate(tables):
            aim = target(table, reserved[k], EXPONENTS[strategies[k]], (s + 1) / (rounds + 1))
            if standing is not None and table[standing] >= aim and table[standing] >= reserved[k]:
                accepted += 1
                if accepted == len(tables):
                    return {"step": s + 1, "n_offers": offers, "utilities": [t[standing] for t in tables]}
            else:
                good = [(u, i) for i, u in enumerate(table) if u >= max(aim, reserved[k])]
                standing, accepted, offers = min(good)[1], 1, offers + 1
    return {"step": rounds, "n_offers": offers, "utilities": reserved}


def target(table, reserved, exponent, time):
    best, least = max(table), max(min(table), reserved)
    return min(best, max(least, (best - least) * (1 - time ** exponent) + least - 1e-4))


def write(folder, form, issues, profiles, reservation, discount, first):
    if form == "xml":
        return write_xml(folder, issues, profiles, reservation, discount, first)
    if form == "geniusweb":
        domain = {"name": "geniusweb", "issuesValues": {name: {"values": values} for name, values in issues}}
        files = [put(folder, "domain.json", domain)]
        for k, (weights, values) in enumerate(profiles):
            space = {
                "issueUtilities": {
                    name: {"DiscreteValueSetUtilities": {"valueUtilities": dict(zip(labels, values[i]))}}
                    for i, (name, labels) in enumerate(issues)},
                "issueWeights": {name: weights[i] for i, (name, _) in enumerate(issues)},
                "domain": domain, "name": f"party {k}", "reservationBid": None}
            files.append(put(folder, f"profile{k}.json", {"LinearAdditiveUtilitySpace": space}))
        return files
    files = [put(folder, "domain.json",
                 {"name": "negmas", "issues": [{"name": name, "values": values} for name, values in issues]})]
    for k, (weights, values) in enumerate(profiles):
        files.append(put(folder, f"profile{k}.json", {
            "name": f"party {k}", "weights": weights,
            "values": [{"mapping": dict(zip(labels, values[i]))} for i, (_, labels) in enumerate(issues)],
            "reserved_value": reservation[k], "discount_factor": discount}))
    return files


def put(folder, name, value):
    with open(os.path.join(folder, name), "w") as out:
        json.dump(value, out, indent=1)
        out.write("\n")
    return name


def write_xml(folder, issues, profiles, reservation, discount, first):
    def text(values, weights, tail):
        lines = ["<utility_space>", '  <objective index="0" type="objective" name="generated">']
        for i, (name, labels) in enumerate(issues):
            lines.append(f'    <issue index="{first + i}" type="discrete" name="{name}">')
            for v, label in enumerate(labels):
                evaluation = f' evaluation="{values[i][v]}"' if values else ""
                lines.append(f'      <item index="{v + 1}" value="{label}"{evaluation}/>')
            lines.append("    </issue>")
        lines += [f'    <weight index="{first + i}" value="{w}"/>' for i, w in enumerate(weights)]
        return "\n".join(lines + ["  </objective>"] + tail + ["</utility_space>"]) + "\n"

    files = []
    contents = [("domain.xml", text(None, [], []))]
    for k, (weights, values) in enumerate(profiles):
        tail = [] if discount is None else [f'  <discount_factor value="{discount}"/>']
        tail += [] if reservation is None else [f'  <reservation value="{reservation[k]}"/>']
        contents.append((f"profile{k}.xml", text(values, weights, tail)))
    for name, content in contents:
        with open(os.path.join(folder, name), "w") as out:
            out.write(content)
        files.append(name)
    return files


main()
