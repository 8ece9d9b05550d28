#!/usr/bin/env python3
"""Many small sites for `schwerpunkt build --sites`, deterministic.

  make_sites.py --sites N --out DIR [--pages 5] [--seed 1] [--photo FILE]

Writes DIR/site-001 … DIR/site-N, each with a site.yml and exactly so many pages (start page included) in the words of
make_corpus.py. With --photo each site shows that picture on its start page, the same bytes in all of them.
Measured with: /usr/bin/time -v schwerpunkt build --sites DIR --output OUT
"""
import argparse, os, random, shutil
from make_corpus import HEAD, ITEM, THEMA, sentence


def page(title, text):
    return f"---\ntitle: {title}\ndescription: {text.splitlines()[0].split('. ')[0].rstrip('.')}.\n---\n\n{text}\n"


def text(r):
    parts = [" ".join(sentence(r) for _ in range(4))]
    for head in r.sample(HEAD, 3):
        parts += [f"## {head}", " ".join(sentence(r) for _ in range(4)), "\n".join(f"- {item}" for item in r.sample(ITEM, 3))]
    return "\n\n".join(parts)


def site(folder, number, pages, seed, photo):
    r = random.Random(f"{seed}-{number}")
    os.makedirs(folder)
    write(folder, "site.yml", f"title: Auftritt {number}\nbaseUrl: https://www.example.org/{number}/\nstatus: live\n")
    themes = r.sample(THEMA, pages - 1)
    links = "\n".join(f"- [{theme}](thema-{i}.md)" for i, theme in enumerate(themes, 1))
    figure = "![Fußgängerzone mit alten Häusern](foto.jpg)\n© Projekt Schwerpunkt\n\n" if photo else ""
    write(folder, "index.md", page(f"Auftritt {number}", f"{sentence(r)}\n\n{figure}{links}"))
    for i, theme in enumerate(themes, 1):
        write(folder, f"thema-{i}.md", page(theme, text(r)))
    if photo:
        shutil.copyfile(photo, os.path.join(folder, "foto.jpg"))


def write(folder, name, words):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(words)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--sites", type=int, required=True)
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--pages", type=int, default=5)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--photo")
    a = arguments.parse_args()
    for number in range(1, a.sites + 1):
        site(os.path.join(a.out, f"site-{number:03d}"), number, a.pages, a.seed, a.photo)


if __name__ == "__main__":
    main()
