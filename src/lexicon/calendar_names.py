#!/usr/bin/env python3
"""Writes lexicon/months.txt and lexicon/weekdays.txt from the Unicode CLDR.

    npm pack cldr-dates-full && mkdir cldr && tar xzf cldr-dates-full-*.tgz -C cldr
    src/lexicon/calendar_names.py cldr/package src/main/resources/clipping/lexicon

Every Gregorian name of every locale, wide and abbreviated, in a sentence and alone, locales of one language taken together. Names are folded
as clipping.lexicon.Spelling folds what it looks up; names with a digit in them ("10月", "tháng 10") are left out, for their number is read as it stands.
"""
import json, os, sys
import table
from letters import fold

FIRST = 'en zh es ar de fr pt ru ja it ko hi tr pl nl id fa vi uk cs ro el hu sv da nb no nn fi he bg hr sr sk sl bn ur ta te ms th sw fil'.split()
ALSO = {  # what newspapers print besides
    'en': {9: 'sept', 2: 'febr'}, 'es': {9: 'set,setiembre,sep'}, 'it': {1: 'genn', 2: 'febbr', 7: 'lugl', 9: 'sett'}, 'de': {1: 'jän,jänner', 3: 'mrz', 9: 'sep'},
    'ru': {3: 'мар', 5: 'мая', 9: 'сен', 11: 'ноя', 2: 'фев'}, 'hi': {2: 'फरवरी', 9: 'सितम्बर', 10: 'अक्तूबर', 11: 'नवम्बर', 12: 'दिसम्बर'}, 'ro': {9: 'sept'},
    'nl': {3: 'mrt', 9: 'sept'}, 'pt': {1: 'janeiro', 9: 'set'}, 'fil': {2: 'peb,pebrero', 9: 'setyembre'}, 'fa': {5: 'می,مه', 7: 'جولای,ژوییه', 8: 'آگوست'},
    'ur': {8: 'اگست', 1: 'جنوری'}, 'ar': {7: 'تموز,يوليه', 6: 'يونيه', 8: 'أغسطس,اغسطس', 4: 'ابريل', 10: 'اكتوبر'}, 'hr': {}, 'uk': {3: 'берез', 5: 'травень'},
    'eu': {1: 'urtarrilaren,urtarrilak', 2: 'otsailaren,otsailak', 3: 'martxoaren,martxoak', 4: 'apirilaren,apirilak', 5: 'maiatzaren,maiatzak', 6: 'ekainaren,ekainak', 7: 'uztailaren,uztailak', 8: 'abuztuaren,abuztuak', 9: 'irailaren,irailak', 10: 'urriaren,urriak', 11: 'azaroaren,azaroak', 12: 'abenduaren,abenduak'},
    'si': {1: 'ජනවාරි', 2: 'පෙබරවාරි', 3: 'මාර්තු', 4: 'අප්‍රේල්', 5: 'මැයි', 6: 'ජූනි', 7: 'ජූලි', 8: 'අගෝස්තු', 9: 'සැප්තැම්බර්', 10: 'ඔක්තෝබර්', 11: 'නොවැම්බර්', 12: 'දෙසැම්බර්'},
    'sr': {1: 'јануара,januara', 2: 'фебруара,februara', 3: 'марта,marta', 4: 'априла,aprila', 5: 'маја,maja', 6: 'јуна,juna', 7: 'јула,jula', 8: 'августа,avgusta,augusta', 9: 'септембра,septembra', 10: 'октобра,oktobra', 11: 'новембра,novembra', 12: 'децембра,decembra'},
    'bs': {1: 'јануара,januara', 2: 'фебруара,februara', 3: 'марта,marta', 4: 'априла,aprila', 5: 'маја,maja', 6: 'јуна,juna', 7: 'јула,jula', 8: 'августа,avgusta,augusta', 9: 'септембра,septembra', 10: 'октобра,oktobra', 11: 'новембра,novembra', 12: 'децембра,decembra'},
    'id': {8: 'agt,agu,ags', 12: 'des', 10: 'okt', 5: 'mei'}, 'ms': {8: 'ogos', 3: 'mac'},
}


def collect(package, part, keys):
    names = {}
    for locale in sorted(os.listdir(os.path.join(package, 'main'))):
        path = os.path.join(package, 'main', locale, 'ca-gregorian.json')
        if not os.path.exists(path): continue
        with open(path, encoding='utf-8') as f: data = json.load(f)['main'][locale]
        language = locale.split('-')[0]
        if language == 'und' or locale.split('-')[1:2] in (['Dsrt'], ['Shaw'], ['Latn']) and language in ('en', 'zh'): continue
        rows = names.setdefault(language, [[] for _ in keys])
        for context in ('format', 'stand-alone'):
            for width in ('wide', 'abbreviated', 'short'):
                for row, k in zip(rows, keys):
                    name = fold(data['dates']['calendars']['gregorian'][part][context].get(width, {}).get(k, ''))
                    if len(name) > 1 and not any(c.isdigit() or c in ',|=\t' for c in name) and name not in row: row.append(name)
    return names


def rank(language):
    return FIRST.index(language) if language in FIRST else 99, language


def write(path, head, names, english):
    meanings = {}
    for language in sorted(names, key=rank):
        rows = names[language]
        # locales that only hand down the root's placeholders, or English, teach nothing
        if not all(rows) or language != 'en' and all(set(r) <= set(e) for r, e in zip(rows, english)): continue
        for number, row in enumerate(rows, 1):
            for name in row: meanings.setdefault(name, {}).setdefault(number, []).append(language)
    table.write(path, head, [name + '\t' + '|'.join(' '.join([str(n)] + ls) for n, ls in meanings[name].items()) for name in meanings])


if __name__ == '__main__':
    package, out = sys.argv[1:3]
    with open(os.path.join(package, 'package.json'), encoding='utf-8') as f: version = json.load(f)['version']
    origin = 'Origin: npm package cldr-dates-full, (c) Unicode, Inc., Unicode License V3 (UNICODE-LICENSE.txt beside this file). Made by src/lexicon/calendar_names.py.'
    head = '{} of the Unicode CLDR {}, sorted: the folded name, a tab, {} and the languages that call it so; more, behind |, where others mean another.'
    own = 'A line of your own ends with a tab and + (src/lexicon/table.py).'
    months = collect(package, 'months', [str(i) for i in range(1, 13)])
    for language, more in ALSO.items():
        for month, words in more.items(): months[language][month - 1] += [w for w in map(fold, words.split(',')) if w not in months[language][month - 1]]
    write(os.path.join(out, 'months.txt'), [head.format('Months', version, 'the month from 1'), origin, own], months, months['en'])
    days = collect(package, 'days', 'mon tue wed thu fri sat sun'.split())
    write(os.path.join(out, 'weekdays.txt'), [head.format('Weekdays', version, 'the day from 1 for Monday'), origin, own], days, days['en'])
