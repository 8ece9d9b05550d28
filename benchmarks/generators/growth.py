#!/usr/bin/env python3
"""Draws how a build grows with the site: CPU time and peak memory from 1,000 to 50,000 pages, into growth.svg beside this file.

  growth.py --executable PATH [--sizes 1000,5000,10000,20000,50000] [--rounds 3] [--work DIR]

The sites are those of compare.py. Linear growth is a straight line through the origin: the dashed one goes through the origin and the last point.
"""
import argparse, datetime, os, shutil, statistics, tempfile

import compare

WIDE, HIGH, LEFT, TOP = 250, 150, 46, 60


def curve(title, unit, points, x):
    """One diagram: size of the site from left to right, the value upwards, both from 0."""
    most_pages, most = points[-1][0], max(value for _, value in points)
    places = [(x + pages / most_pages * WIDE, TOP + HIGH - value / most * HIGH) for pages, value in points]
    line = " ".join(f"{left:.1f},{top:.1f}" for left, top in places)
    marks = "".join(f'<circle cx="{left:.1f}" cy="{top:.1f}" r="3.5"><title>{pages:,} pages: {value:.2f} {unit}</title></circle>' for (left, top), (pages, value) in zip(places, points))
    return (f'<text class="head" x="{x}" y="{TOP - 12}">{title}</text><path class="axis" d="M{x} {TOP}V{TOP + HIGH}H{x + WIDE}"/>'
            f'<path class="even" d="M{x} {TOP + HIGH}L{places[-1][0]:.1f} {places[-1][1]:.1f}"/><polyline points="{line}"/>{marks}'
            f'<text x="{x - 6}" y="{places[-1][1] + 5:.1f}" text-anchor="end">{points[-1][1]:.0f} {unit}</text>'
            f'<text x="{x + WIDE}" y="{TOP + HIGH + 18}" text-anchor="end">{most_pages:,} pages</text>')


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--executable", required=True)
    arguments.add_argument("--sizes", default="1000,5000,10000,20000,50000")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--work")
    given = arguments.parse_args()
    work = given.work or tempfile.mkdtemp(prefix="schwerpunkt-growth-")
    own = [program for program in compare.programs(os.path.abspath(given.executable), work) if program[0] == "schwerpunkt"]
    points = []
    print("| pages | CPU | CPU for a page | memory |\n|---:|---|---|---|")
    for n in (int(size) for size in given.sizes.split(",")):
        compare.lay_out("schwerpunkt", n, work)
        samples = compare.measure(n, own, given.rounds, work)["schwerpunkt"]
        cpu, memory = statistics.median(one["user"] + one["system"] for one in samples), statistics.median(one["memory"] for one in samples)
        points.append((n, cpu, memory))
        print(f"| {n:,} | {cpu:.2f} s | {cpu / n * 1000:.2f} ms | {memory:.0f} MiB |", flush=True)
    style = ("text{font:13px system-ui,sans-serif;fill:#1b2a22}.head{font-weight:700;font-size:15px}polyline,path{fill:none;stroke:#b1452c;stroke-width:2.5}circle{fill:#b1452c}"
             ".axis{stroke:#1b2a22;stroke-width:1}.even{stroke:#9aa89f;stroke-width:1.5;stroke-dasharray:5 4}"
             "@media(prefers-color-scheme:dark){text{fill:#e8e2d4}polyline{stroke:#e07a5f}circle{fill:#e07a5f}.axis{stroke:#e8e2d4}}")
    title = f"How a build grows with the site ({datetime.date.today()}, {os.cpu_count()} cores)"
    diagrams = (curve("CPU time", "s", [(n, cpu) for n, cpu, _ in points], LEFT) + curve("Peak memory", "MiB", [(n, memory) for n, _, memory in points], LEFT + WIDE + 90))
    with open(compare.HERE + "/growth.svg", "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 240" role="img" aria-label="{title}"><style>{style}</style><text x="0" y="16">{title}</text>{diagrams}</svg>\n')
    if not given.work:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
