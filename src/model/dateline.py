"""Learns what speaks for and against a dateline: python3 dateline.py rows CORPUS ROWS | python3 dateline.py fit LINES RESOURCE [DATE] (called by src/model/dateline).

Rows are the openings of testdata/cases/dateline and testdata/openings/train, those of the corpus' openings/dev.tsv, and the first paragraphs of the stories of its three
training sets with their labels; dev-daniel, testdata/openings/test and testdata/openings/unseen are not read. `fit` learns a logistic regression a kind of opening, small weights preferred, prints
how it does over five folds by publisher, and writes one line a kind.
"""
import glob, hashlib, importlib.util, os, re, sys
import numpy as np

SETS = ('dev-fundus', 'dev-news', 'dev-wcxb')
HAND, PAGE = 3.0, 1.0  # what a labelled opening and a corpus page's paragraph weigh
FIRST = 5  # paragraphs of a story that may open it
RIDGE, LEAST = 0.1, 0.05


def cases(pattern):
    for path in sorted(glob.glob(pattern)):
        language = day = ''
        for line in open(path, encoding='utf-8').read().splitlines():
            if not line.strip() or line.startswith(('#', '//')): continue
            if line.startswith('@ '):
                language, day = line.split()[1:3]
                continue
            text, label = line.rsplit(' === ', 1)
            yield os.path.basename(path), HAND, language, day, '' if label.strip() == 'none' else label.split(' >> ')[0], text


def openings(corpus):
    for line in open(f'{corpus}/openings/dev.tsv', encoding='utf-8').read().splitlines()[1:]:
        f = line.split('\t')
        yield 'dev.tsv', HAND, f[1], f[2], f[4], f[3]


def stories(corpus):
    spec = importlib.util.spec_from_file_location('score', f'{corpus}/score.py')
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for name in SETS:
        labels = {d['id']: d['dateline'] for d in score.load(f'{corpus}/{name}/datelines.jsonl')}
        for t in score.load(f'{corpus}/{name}/truth.jsonl'):
            if t['id'] not in labels: continue
            label = re.sub(r'\s+', ' ', (labels[t['id']] or {}).get('text') or '')
            for text in [re.sub(r'\s+', ' ', p) for p in t['body'].split('\n') if len(p) >= 40][:FIRST]:
                yield score.publisher(t), PAGE, '', score.day(t.get('published')) or '', label if text.startswith(label) else '', text


def rows(corpus, out):
    with open(out, 'w', encoding='utf-8') as f:
        for found in (cases('testdata/cases/dateline/*.case'), cases('testdata/openings/train/*.case'), openings(corpus), stories(corpus)):
            for row in found: f.write('\t'.join(str(x).replace('\t', ' ') for x in row) + '\n')


def learn(lines):
    """Weights by clue, the bias under '', by Newton's method."""
    names = sorted({c for l in lines for c in l[3]} | {''})
    at = {n: i for i, n in enumerate(names)}
    X = np.zeros((len(lines), len(names)))
    for i, l in enumerate(lines):
        for c in l[3]: X[i, at[c]] = 1
    X[:, at['']] = 1
    y, weight = np.array([l[2] for l in lines], float), np.array([l[1] for l in lines])
    ridge = np.full(len(names), RIDGE)
    ridge[at['']] = RIDGE / 10
    w = np.zeros(len(names))
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(X @ w, -30, 30)))
        slope = X.T @ (weight * (p - y)) + ridge * w
        curve = (X * (weight * p * (1 - p))[:, None]).T @ X + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        w -= step * min(1, 2 / (np.abs(step).max() + 1e-9))
    return {n: round(float(w[i]), 2) for n, i in at.items() if n == '' or abs(w[i]) >= LEAST}


def right(w, line):
    return (w.get('', 0) + sum(w.get(c, 0) for c in line[3]) > 0) == (line[2] == 1)


def read(path):
    kinds = {}
    for row in open(path, encoding='utf-8').read().splitlines():
        source, weight, label, clues, text = row.split('\t', 4)
        kind, *clues = clues.split()
        kinds.setdefault(kind, []).append((source, float(weight), int(label), clues, text))
    return kinds


def fit(path, resource, date):
    fold = lambda l, i: int(hashlib.sha1((l[0] if l[1] == PAGE else l[0] + l[4]).encode()).hexdigest(), 16) % 5 == i
    out, all_right, all_lines = [], 0, 0
    for kind, lines in sorted(read(path).items()):
        unseen = 0
        for i in range(5):
            w = learn([l for l in lines if not fold(l, i)])
            unseen += sum(right(w, l) for l in lines if fold(l, i))
        w = learn(lines)
        seen = sum(right(w, l) for l in lines)
        all_right, all_lines = all_right + unseen, all_lines + len(lines)
        out.append((kind, w, f'{len(lines)} openings, {sum(l[2] for l in lines)} datelines; right {seen / len(lines):.3f}, unseen {unseen / len(lines):.3f}'))
        print(kind, out[-1][2])
        for l in lines:
            if not right(w, l): print('   wrong:', l[2], l[0], ' '.join(l[3]), '|', l[4][:60] if l[1] == HAND else '')
    with open(resource, 'w', encoding='utf-8') as f:
        f.write('# What speaks for and against a dateline weighs, a line a kind of opening: its bias, then clues with their weights; more than zero in all is one.\n'
                f'# Learned by src/model/dateline, {date}: labelled openings and the first paragraphs of the corpus; right on unseen ones of all: {all_right / all_lines:.4f}.\n')
        for kind, w, told in out:
            f.write(f'# {told}\n{kind} {w[""]} ' + ' '.join(f'{c} {v}' for c, v in sorted(w.items(), key=lambda x: -abs(x[1])) if c) + '\n')


if __name__ == '__main__':
    if sys.argv[1] == 'rows': rows(sys.argv[2], sys.argv[3])
    else: fit(sys.argv[2], sys.argv[3], sys.argv[4])
