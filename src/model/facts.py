"""Trains the weights of the evidence for a fact: python3 facts.py CORPUS WORK titles|authors RESOURCE DATE (called by src/model/facts).

A page's candidates compete: the weights are those that make the right ones likeliest (a conditional logit; names count by their F1), with a pull towards zero or towards what is known. Figures are of five folds of
publishers; dev-daniel is never trained on.
"""
import json, os, sys, zlib
import numpy as np
from scipy.optimize import minimize
import align

SETS, UNSEEN = ['dev-fundus', 'dev-news', 'dev-wcxb', 'reported'], 'dev-daniel'  # reported: pages of testdata, each with what is right beside it
WEIGHT = {'dev-fundus': 2.0, 'dev-news': 2.0, 'dev-wcxb': 1.0, 'reported': 1.0}
COPY, PULL, NOBODY = 0.5, 1.0, 0.25  # what a changed copy weighs, the pull, what a page without authors weighs
# what is known beforehand, where the corpus says little: weights are pulled towards this rather than towards zero
KNOWN = {'titles': {'ONLY_H1': 2, 'SITE': -4, 'SECTION': -2, 'NO_LETTERS': -2, 'HIDDEN': -1.5, 'LISTED': -1, 'APART': -1, 'LINKED': -1, 'SITE_LEFT': -1.5, 'SITE_CUT': 1, 'NO_KICKER': 1,
         'NAMED': -6, 'NAMED_CUT': 1, 'LABELLED': 2, 'BAR_CUT': 2},
         'authors': {'SITE': -1, 'SITE_BESIDE': -3, 'DESK': -1, 'LINKED': -2, 'AGREED': 1, 'ABOVE': -1}}
# where the truths have another convention than the program: they keep labels that the page sets apart from its headline, and the site's name beside agencies
# a list of stories is called by its heading, of which the truths know nothing
FORCED = {'titles': {'LABELLED': 7, 'H2_ALONE': 2}, 'authors': {'SITE_BESIDE': -3}}


class Pages:
    """Every page, saved or changed, that has candidates: where they begin and end among all, and which are right."""
    def __init__(self, corpus, work, kind):
        score, self.kind = align.load_score(corpus), kind
        rows, right, self.begin, self.set, self.copy, self.fold, self.id, self.text, self.signed = [], [], [], [], [], [], [], [], []
        for name in [*SETS, UNSEEN]:
            if not os.path.exists(f'{work}/{name}.{kind}'): continue
            truth = told('testdata/reported') if name == 'reported' else {t['id']: t for t in score.load(f'{corpus}/{name}/truth.jsonl')}
            titles = {i: set(map(score.plain, t.get('titles') or [t.get('title') or ''])) for i, t in truth.items()}
            authors = {i: score.names(t.get('authors')) for i, t in truth.items()}
            try: bad = set() if name == 'reported' else {tuple(l.split()[:2]) for l in open(f'{corpus}/{name}/left-out.txt', encoding='utf-8') if l.strip()}
            except FileNotFoundError: bad = set()
            last = None
            for line in open(f'{work}/{name}.{kind}', encoding='utf-8'):
                id, copy, cells, *text = line.rstrip('\n').split('\t')
                if not text: self.names = cells.split(); continue
                if id not in truth: continue
                if kind == 'titles' and ((id, 'title:') in bad or not truth[id].get('title')): continue
                if last != (id, copy):
                    self.begin.append(len(rows)); self.set.append(name); self.copy.append(int(copy)); self.fold.append(fold(score, truth[id])); self.id.append(id)
                    self.signed.append(bool(authors[id]) or name == 'reported')
                    last = id, copy
                rows.append(np.array(cells.split(), np.float32)); self.text.append(text[0])
                right.append(shared(score, text[0], authors[id]) if kind == 'authors' else score.plain(text[0]) in titles[id])
        self.X, self.right = np.array(rows, float), np.array(right, np.float32)
        self.begin, self.set, self.copy, self.fold = map(np.array, (self.begin, self.set, self.copy, self.fold))
        self.end = np.append(self.begin[1:], len(rows))
        self.found = np.array([self.right[b:e].max() for b, e in zip(self.begin, self.end)])
        self.signed = np.array(self.signed) | (kind == 'titles')
        self.weight = np.array([WEIGHT.get(s, 0) for s in self.set]) * np.where(self.copy > 0, COPY, 1) * np.where(self.signed, 1, NOBODY)


def told(folder):
    """What is right of each page of a folder that tells its authors, or that it has none."""
    found = {}
    for file in sorted(os.listdir(folder)):
        if not file.endswith('.json'): continue
        right = json.load(open(f'{folder}/{file}', encoding='utf-8'))
        if 'authors' in right: found[file[:-5]] = dict(right, id=file[:-5])
    return found


def fold(score, truth):
    """The fold of a page's publisher; the first letters of their names part the reported ones, which came in families."""
    return zlib.crc32(truth['id'].split('-')[0].encode()) % 5 if 'kind' in truth else score.fold(truth)


def shared(score, text, wanted):
    """F1 of names; nobody is right where the truth has none."""
    return score.set_f1(score.names(text.split('; ')), wanted) if wanted else float(not text)


def fit(pages, chosen):
    """Weights of the evidence by the chosen pages."""
    known = np.array([KNOWN[pages.kind].get(n, 0) for n in pages.names], float)
    chosen = np.flatnonzero(chosen & (pages.found > 0))
    size = pages.end[chosen] - pages.begin[chosen]
    rows = np.concatenate([np.arange(pages.begin[p], pages.end[p]) for p in chosen])
    X, right, begin = pages.X[rows], pages.right[rows], np.concatenate([[0], np.cumsum(size)[:-1]])
    group, weight = np.repeat(np.arange(len(chosen)), size), pages.weight[chosen]

    def loss(w):
        z = X @ w
        z -= np.maximum.reduceat(z, begin)[group]
        e = np.exp(z)
        all, good = np.add.reduceat(e, begin), np.add.reduceat(e * right, begin)
        p, q = e / all[group], e * right / good[group]
        return (weight * (np.log(all) - np.log(good))).sum() + PULL / 2 * ((w - known) @ (w - known)), X.T @ (weight[group] * (p - q)) + PULL * (w - known)

    w = minimize(loss, known, jac=True, method='L-BFGS-B', options={'maxiter': 500}).x
    return np.array([FORCED[pages.kind].get(n, v) for n, v in zip(pages.names, w)])


def picked(pages, w, which):
    """The best candidate of each page."""
    z = pages.X @ np.round(w, 2)
    return [pages.begin[p] + int(np.argmax(z[pages.begin[p]:pages.end[p]])) for p in which]


def main(corpus, work, kind, resource, date):
    pages, lines = Pages(corpus, work, kind), []
    trained = pages.set != UNSEEN
    models = [fit(pages, trained & (pages.fold != k)) for k in range(5)]
    for name in [*SETS, UNSEEN]:
        for saved in (True, False):
            chosen = (pages.set == name) & ((pages.copy == 0) == saved) & pages.signed
            if not chosen.any(): continue
            by_fold = []
            for k in range(5):
                which = np.flatnonzero(chosen & (pages.fold == k))
                by_fold.append(pages.right[picked(pages, models[k], which)])
                if saved and k < 4 and name != UNSEEN:
                    for p, c in zip(which, picked(pages, models[k], which)):
                        if pages.right[c] < pages.found[p]: print(name, pages.id[p], pages.text[c][:100], file=sys.stderr)
            lines.append(f'{name}{"" if saved else ", changed copies"}: {np.concatenate(by_fold).mean():.4f} of {chosen.sum()} right, {pages.found[chosen].mean():.4f} by the best'
                         ' candidate, folds ' + ' '.join(f'{f.mean():.3f}' for f in by_fold))
    print('\n'.join(lines))
    w = fit(pages, trained)
    with open(resource, 'w', encoding='utf-8') as out:
        out.write(f'# What the evidence for {kind} weighs, made by src/model/facts on {date}; figures are of five folds of publishers.\n')
        for line in lines: out.write(f'# {line}\n')
        for name, value in zip(pages.names, w): out.write(f'{name} {value:.2f}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
