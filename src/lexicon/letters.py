#!/usr/bin/env python3
"""Writes lexicon/letters.txt: each plain letter, then the letters that clipping.lexicon.Spelling takes for it, from the Unicode data of Python.

    src/lexicon/letters.py src/main/resources/clipping/lexicon

The other scripts of this folder fold names with fold(), which follows Spelling.fold letter by letter.
"""
import os, sys, unicodedata

RANGES = [(0xc0, 0x250), (0x370, 0x530), (0x620, 0x6d5), (0x958, 0x960), (0x9dc, 0x9e0), (0x1e00, 0x1f00), (0x1f00, 0x2000), (0xff21, 0xff5b)]
BY_HAND = {'i': 'ı', 'o': 'ø', 'l': 'ł', 'd': 'đð', 'e': 'ə', 's': 'ſ', 'h': 'ħ', 't': 'ŧ', 'ي': 'ىی', 'ك': 'ک', 'ه': 'ەہھ', 'ا': 'ٱ', 'ss': 'ß', 'ae': 'æ', 'oe': 'œ', 'th': 'þ', 'σ': 'ς'}
MARKS = [(0x300, 0x36f), (0x64b, 0x65f), (0x591, 0x5c7), (0x93c, 0x93c), (0x9bc, 0x9bc), (0x640, 0x640), (0x670, 0x670), (0x200b, 0x200f), (0x2060, 0x2060), (0xad, 0xad)]
DROPPED = ".'’‘ʼʻ`´׳״\"“”॰"
SPACES = '-‐‑–·・＝=\u00a0\u202f\u3000\t\r'


def is_mark(c):
    return any(a <= ord(c) <= b for a, b in MARKS)


def table():
    plain = {}
    for a, b in RANGES:
        for o in range(a, b):
            c = chr(o)
            low = c.lower()
            if unicodedata.category(c)[0] != 'L' or low != c: continue
            base = ''.join(x for x in unicodedata.normalize('NFKD' if o >= 0xff00 else 'NFD', c) if not is_mark(x))
            if base and base != c: plain[c] = base
    for base, letters in BY_HAND.items():
        for c in letters: plain[c] = base
    for c, base in plain.items(): plain[c] = ''.join(plain.get(x, x) for x in base)
    return plain


PLAIN = table()


def fold(name):
    out = []
    for c in name.lower():
        if is_mark(c) or c in DROPPED: continue
        out.append(' ' if c in SPACES else PLAIN.get(c, c))
    return ' '.join(''.join(out).split(' ')).strip() if '  ' not in ''.join(out) else ' '.join(''.join(out).split())


if __name__ == '__main__':
    rows = {}
    for c in sorted(PLAIN): rows.setdefault(PLAIN[c], []).append(c)
    with open(os.path.join(sys.argv[1], 'letters.txt'), 'w', encoding='utf-8', newline='\n') as f:
        f.write('// A plain letter, a space, and the letters that are taken for it where names are compared. Made by src/lexicon/letters.py: add a letter there.\n')
        for base in sorted(rows): f.write(base + ' ' + ''.join(rows[base]) + '\n')
