#!/usr/bin/env python3
"""Writes the tables of the lexicon that are made by a program, and keeps the lines that people add to them.

A line a name: the folded name, a tab, what is known of it. A line of your own ends with one more tab and +. The next run of the maker keeps it, and where the
maker has the same name, yours counts. A line without that mark would be lost, so the head of a table tells the checksum of the lines that were made, and a test
compares. After you have added or changed lines, this puts them where they sort, and writes the checksum anew:

    src/lexicon/table.py src/main/resources/clipping/lexicon/months.txt
"""
import os, sys, zlib

BY_HAND = '\t+'
SUM = '// Lines that were made: CRC-32 '


def by_hand(path):
    """The lines that people added, by name."""
    if not os.path.exists(path): return {}
    return {line.split('\t')[0]: line for line in lines(path) if line.endswith(BY_HAND)}


def lines(path):
    with open(path, encoding='utf-8') as f: return [line for line in f.read().split('\n') if line and not line.startswith('//')]


def write(path, head, made):
    """Writes a table: its head, a list of remarks, then the lines that were made and those that stand in the file by hand."""
    own = by_hand(path)
    made = [line for line in made if line.split('\t')[0] not in own]
    with open(path, 'w', encoding='utf-8', newline='\n') as f:
        f.write(''.join('// ' + line + '\n' for line in head))
        f.write(SUM + '%08x' % checksum(made) + '\n')
        f.writelines(line + '\n' for line in sorted(made + list(own.values()), key=lambda line: line.split('\t')[0]))


def checksum(made):
    return zlib.crc32(''.join(line + '\n' for line in sorted(made)).encode())


if __name__ == '__main__':
    for path in sys.argv[1:]:
        with open(path, encoding='utf-8') as f: text = f.read().split('\n')
        head = [line[3:] for line in text if line.startswith('// ') and not line.startswith(SUM)]
        write(path, head, [line for line in lines(path) if not line.endswith(BY_HAND)])
        print(path + ': ' + str(len(by_hand(path))) + ' lines by hand')
