"""Trains the verdict on whole pages: python3 page.py CORPUS WORK RESOURCE DATE (called by src/model/page).

Boosted trees of one question each, added up by number: a step function a number, so that what each weighs can be read. Two questions are asked: whether a page
is an article rather than a list, and rather than an offer or a forum; it must be both. What the page claims (its data, its address, its dates and bylines) is hidden in
half of all lines, so that no page needs it; words of a language in a fifth of them, because some languages have none. Figures are of five folds of publishers, those of dev-none of hosts; dev-daniel is only looked at.
"""
import hashlib, json, os, sys, tempfile
import numpy as np
from catboost import CatBoostClassifier
import align
from dump import CORPUS, REPORTED, TESTDATA

ARTICLES, NONE, UNSEEN = [*CORPUS, REPORTED], 'dev-none', 'dev-daniel'
MENUS = 'no-article'  # of testdata/no-article those that lead to articles
WEIGHT = {'dev-fundus': 3.0, 'dev-news': 3.0, 'dev-wcxb': 1.5, 'dev-none': 1.5, REPORTED: 0.5, MENUS: 2.0}
COPY, FRONT = 0.5, 0.2  # what a changed copy weighs, and a made front
LISTS = ('listing', 'collection')
OFFERS = ('product', 'service')
# numbers that are hidden in a part of the lines, and what they are then
DATA = {'SAYS_': 0, 'ADDRESS_WORDS': -1, 'ADDRESS_PARTS': -1, 'ADDRESS_': 0}
SIGNED = {'BYLINE': 0, 'DATE_NEAR': 0, 'DATES': 0, 'HITS_BYLINE': 0, 'HITS_DATE_LINE': 0}
WORDS = {'HOUSE': -1, 'TELLING': -1, 'OFFERING': -1}  # known of some languages only
# pages that were read and whose label says what kind of page they are, not whether they hold a story, each with what it is: neither trained on nor counted
UNDECIDED = {
    'dev-wcxb': {'0180': 'club', '0273': 'prices', '0316': 'courses', '0318': 'dictionary', '0339': 'courses', '0341': 'webcams', '4245': 'home page', '4420': 'advertisement',
                 '4440': 'about', '4506': 'funds'},
    'dev-none': {'collection-4001': 'guide', 'listing-0225': 'prices', 'listing-2905': 'table'}}
# the share of dev-wcxb's articles, the undecided counted, of reported pages, and of changed news that may be called none; the log-odds to spare for news
LOST, LOST_REPORTED, CHANGED, ROOM = 0.013, 0.002, 0.001, 0.2
PARAMS = dict(depth=1, iterations=400, learning_rate=0.08, l2_leaf_reg=5, rsm=0.5, border_count=32, bootstrap_type='Bernoulli', subsample=0.8, random_seed=7,
              thread_count=2, verbose=False, allow_writing_files=False)


def kinds(score, corpus, name, lines):
    """What is known of each page of a set; a page that was reported is an article of a publisher of its own."""
    if name == REPORTED: return {id: dict(id=id, source=id) for id in (line.split('\t')[0] for line in lines)}
    if name == MENUS:
        rows = (line.split('\t')[:2] for line in open(os.path.join(TESTDATA, name, 'expected.tsv'), encoding='utf-8').read().splitlines())
        return {file[:-len('.html')]: dict(id=file, source=file, type='listing') for file, reason in rows if reason == 'menu'}
    return {r['id']: r for r in score.load(f'{corpus}/{name}/' + ('types.jsonl' if name == NONE else 'truth.jsonl'))}


class Pages:
    def __init__(self, corpus, work):
        score = align.load_score(corpus)
        rows, self.set, self.copy, self.fold, self.type, self.id, self.change = [], [], [], [], [], [], []
        for name in [*ARTICLES, NONE, MENUS, UNSEEN]:
            head, *lines = open(f'{work}/{name}.numbers', encoding='utf-8').read().splitlines()
            self.names = head.split('\t')[3:]
            about = kinds(score, corpus, name, lines)
            for cells in (line.split('\t') for line in lines):
                if cells[0] not in about: continue
                rows.append([float(v) for v in cells[3:]])
                self.set.append(name); self.copy.append(int(cells[1])); self.id.append(cells[0]); self.change.append(cells[2])
                self.fold.append(score.fold(about[cells[0]])); self.type.append(about[cells[0]].get('type', 'article'))
        self.X = np.array(rows, np.float32)
        self.set, self.copy, self.fold, self.type, self.id = map(np.array, (self.set, self.copy, self.fold, self.type, self.id))
        self.type = self.type.astype('U16')
        self.front = np.array([c == 'FRONT' for c in self.change])
        self.type[self.front] = 'listing'
        self.y = ~np.isin(self.set, (NONE, MENUS)) & ~self.front
        self.weight = np.array([WEIGHT.get(s, 0) for s in self.set]) * np.where(self.front, FRONT, np.where(self.copy > 0, COPY, 1))
        self.decided = np.array([i not in UNDECIDED.get(s, ()) for s, i in zip(self.set, self.id)])
        self.weight[~self.decided] = 0

    def hidden(self):
        """The numbers with claims hidden in half of the lines, and dates and bylines in half of them."""
        X, random = self.X.copy(), np.random.default_rng(7)
        for hide, part in ((DATA, 0.5), (SIGNED, 0.5), (WORDS, 0.2)):
            half = random.random(len(X)) < part
            for i, name in enumerate(self.names):
                starts = [s for s in hide if name.startswith(s)]
                if starts: X[half, i] = hide[max(starts, key=len)]
        return X


def fit(X, y, weight):
    """Bias and, by number, borders and steps; a step's value is the sum of all trees' leaves there."""
    model = CatBoostClassifier(**PARAMS)
    model.fit(X, y, sample_weight=weight)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'model.json')
        model.save_model(path, format='json')
        trees = json.load(open(path))
    scale, (bias,) = trees['scale_and_bias']
    assert scale == 1
    jumps = {}
    for tree in trees['oblivious_trees']:
        low, high = tree['leaf_values']
        split = tree['splits'][0]
        bias += low
        own = jumps.setdefault(split['float_feature_index'], {})
        own[split['border']] = own.get(split['border'], 0) + high - low
    centre = X[y.astype(bool)]
    steps = {}
    for i, own in sorted(jumps.items()):
        borders = sorted(own)
        values = np.concatenate([[0], np.cumsum([own[b] for b in borders])])
        mean = values[np.searchsorted(borders, centre[:, i], side='left')].mean()
        bias += mean
        steps[i] = np.round(np.array(borders), 2), np.round(values - mean, 3)
    return round(float(bias), 3), steps


def odds(model, X):
    bias, steps = model
    total = np.full(len(X), bias)
    for i, (borders, values) in steps.items(): total += values[np.searchsorted(borders, X[:, i].astype(np.float64), side='left')]
    return total


QUESTIONS = {'LIST': LISTS, 'OFFER': (*OFFERS, 'forum')}


def rows_of(pages, kinds):
    """Articles, and pages of these kinds."""
    return (pages.set != UNSEEN) & (pages.y | np.isin(pages.type, kinds))


def folds(pages, hidden, kinds):
    """Odds of every page by a model that saw none of its publisher, those of the unseen set by the mean of all; and the models."""
    found, models, unseen = np.zeros(len(pages.y)), [], pages.set == UNSEEN
    for k in range(5):
        seen = rows_of(pages, kinds) & (pages.fold != k)
        models.append(fit(hidden[seen], pages.y[seen], pages.weight[seen]))
        test = (pages.fold == k) & ~unseen
        found[test] = odds(models[k], pages.X[test])
        found[unseen] += odds(models[k], pages.X[unseen]) / 5
    return found, models


def thresholds(pages, found):
    """Those that tell most pages without an article, where no news page of any fold is lost, with some room, and hardly a guide."""
    counted = (pages.copy == 0) & pages.decided
    news, guides = counted & np.isin(pages.set, ARTICLES[:2]), (pages.copy == 0) & (pages.set == ARTICLES[2])
    reported = pages.set == REPORTED
    kinds = [counted & (pages.set == NONE) & np.isin(pages.type, k) for k in (LISTS, OFFERS)]
    changed = (pages.copy > 0) & np.isin(pages.set, ARTICLES[:2]) & ~pages.front
    most = [f[news].min() - ROOM for f in found]
    best = 0, -4.0, -4.0
    for t in np.arange(-4, most[0], 0.1):
        for u in np.arange(-4, most[1], 0.1):
            none = (found[0] < t) | (found[1] < u)
            if none[guides].mean() > LOST or none[reported].mean() > LOST_REPORTED or none[changed].mean() > CHANGED: continue
            told = sum(none[rows].mean() for rows in kinds)
            if told > best[0]: best = told, round(float(t), 2), round(float(u), 2)
    return best[1:]


def describe(pages, found, limits):
    below = [f - t for f, t in zip(found, limits)]
    none, lines = np.minimum(*below) < 0, []
    saved, counted = pages.copy == 0, (pages.copy == 0) & pages.decided
    per_fold = lambda rows: ' '.join(f'{none[rows & (pages.fold == k)].mean():.3f}' for k in range(5))
    for name, kinds in (('listing and collection', LISTS), ('product and service', OFFERS), ('forum', ('forum',))):
        rows = counted & (pages.set == NONE) & np.isin(pages.type, kinds)
        lines.append(f'{name}: {none[rows].mean():.3f} of {rows.sum()} told, folds {per_fold(rows)}')
    if pages.front.any(): lines.append(f'made fronts: {none[pages.front].mean():.3f} of {pages.front.sum()} told')
    rows = counted & (pages.set == NONE) & none
    right = (found[0] < found[1]) == np.isin(pages.type, LISTS)
    lines.append(f'of those told the right reason: {right[rows].mean():.3f}')
    rows = pages.set == MENUS
    lines.append(f'{MENUS}: {none[rows].mean():.3f} of {rows.sum()} told')
    for name in [*ARTICLES, UNSEEN]:
        rows = counted & (pages.set == name)
        lines.append(f'{name}: {none[rows].sum()} of {rows.sum()} articles called none, folds ' + ' '.join(str(none[rows & (pages.fold == k)].sum()) for k in range(5)))
        rows = ~saved & (pages.set == name) & ~pages.front
        if rows.any(): lines.append(f'{name}, changed copies: {none[rows].mean():.4f} of {rows.sum()}')
    for name in UNDECIDED:
        rows = saved & ~pages.decided & (pages.set == name)
        lines.append(f'{name}, undecided and not counted: {none[rows].sum()} of {rows.sum()} called none')
    return lines


def text(title, model, limit, names):
    bias, steps = model
    lines = [f'question {title} {bias} threshold {limit}']
    for i, (borders, values) in steps.items():
        lines.append(f'{names[i]} ' + ' '.join(f'{b:g}' for b in borders) + ' : ' + ' '.join(f'{v:g}' for v in values))
    return lines


def main(corpus, work, resource, date):
    pages = Pages(corpus, work)
    hidden = pages.hidden()
    found, by_fold = zip(*(folds(pages, hidden, kinds) for kinds in QUESTIONS.values()))
    limits = thresholds(pages, found)
    scores = describe(pages, found, limits)
    print('\n'.join([f'thresholds {limits}', *scores]))
    np.savetxt(f'{work}/page.odds', np.column_stack(found))
    whole = []
    for kinds in QUESTIONS.values():
        rows = rows_of(pages, kinds)
        whole.append(fit(hidden[rows], pages.y[rows], pages.weight[rows]))
    digest = hashlib.sha256(b''.join(open(f'{corpus}/{s}/' + ('types.jsonl' if s == NONE else 'truth.jsonl'), 'rb').read() for s in [*CORPUS, NONE])).hexdigest()[:16]
    head = ['clipping page model: what the numbers of a whole page weigh, made by src/model/page; figures are of five folds of publishers',
            f'trained {date}', f'digest {digest}',
            'credit dev-fundus: flairNLP/fundus test data (MIT); dev-news: AndyTheFactory/article-extraction-dataset (Apache-2.0);'
            ' dev-wcxb, dev-none: Murrough-Foley/web-content-extraction-benchmark (CC-BY-4.0)',
            *['folds ' + s for s in scores], 'numbers ' + ' '.join(pages.names)]
    for file, models in [(resource, whole), *((f'{work}/page.{k}.model', [m[k] for m in by_fold]) for k in range(5))]:
        lines = [line for title, model, limit in zip(QUESTIONS, models, limits) for line in text(title, model, limit, pages.names)]
        with open(file, 'w', encoding='utf-8') as out: out.write('\n'.join([*head, *lines]) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
