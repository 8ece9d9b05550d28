"""Writes normalization.txt, the table of NormalForm, beside itself: python3 src/Schwerpunkt/Text/Unicode/normalization.py

Reads the files of Debian's package unicode-data; ReadMe.txt there says which version of Unicode they are.
"""
import itertools
import pathlib
import re

UNICODE = pathlib.Path("/usr/share/unicode")

HEAD = """\
# Made by normalization.py from Unicode {version} (data files (c) Unicode, Inc., Unicode License). Not to be edited.
# ^ class of a mark; = two signs that one replaces; > signs that replace one for good; ~ the ASCII letters and digits in it
"""


def records():
    """The fields of each code point: class, kind of mapping ('' where it is canonical), mapping."""
    for line in (UNICODE / "UnicodeData.txt").read_text().splitlines():
        code, _, _, combining, _, mapping, *_ = line.split(";")
        kind, _, signs = mapping.rpartition("> ") if mapping.startswith("<") else ("", "", mapping)
        yield int(code, 16), int(combining), kind, tuple(int(sign, 16) for sign in signs.split())


def excluded():
    for line in (UNICODE / "DerivedNormalizationProps.txt").read_text().splitlines():
        if found := re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; Full_Composition_Exclusion\b", line):
            yield from range(int(found[1], 16), int(found[2] or found[1], 16) + 1)


def compatible(code, mappings):
    """The signs of one code point in NFKD; their order does not matter here."""
    if code not in mappings:
        return [code]
    return [part for sign in mappings[code] for part in compatible(sign, mappings)]


def runs(classes):
    """Neighbours of one class, as first, last, class."""
    for _, run in itertools.groupby(enumerate(sorted(classes)), lambda pair: (pair[1] - pair[0], classes[pair[1]])):
        codes = [code for _, code in run]
        yield codes[0], codes[-1], classes[codes[0]]


def lines():
    data = list(records())
    final = set(excluded())
    mappings = {code: signs for code, _, _, signs in data if signs}
    for first, last, combining in runs({code: combining for code, combining, _, _ in data if combining}):
        yield f"{first:X}^{combining}" if first == last else f"{first:X}-{last:X}^{combining}"
    for code, _, kind, signs in data:
        if signs and not kind:
            yield f"{code:X}{'>' if code in final else '='}{' '.join(f'{sign:X}' for sign in signs)}"
    for code, _, kind, _ in data:
        letters = "".join(chr(sign) for sign in compatible(code, mappings) if sign < 128 and chr(sign).isalnum()) if kind else ""
        if letters:
            yield f"{code:X}~{letters.lower()}"


version = re.search(r"\d+\.\d+\.\d+", (UNICODE / "ReadMe.txt").read_text())[0]
table = HEAD.format(version=version) + "".join(line + "\n" for line in lines())
pathlib.Path(__file__).with_name("normalization.txt").write_text(table, encoding="ascii", newline="\n")
