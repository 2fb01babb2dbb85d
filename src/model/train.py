"""Trains the judge of blocks: python3 train.py CORPUS WORK RESOURCE ROWS DATE (called by src/model/train, which makes WORK).

Every page is there as saved and, with changed markup, in copies that share its weight. Of blocks far from any of the story only some are trained on, at a
weight that makes up for it. Two forests of oblivious trees. The first sees a block and its surroundings; the second also what the first, trained without that block's publisher,
says about the whole page; the mean of both decides. Figures are means over five folds of publishers; the resource is trained on all of them. The
same data give the same bytes.
"""
import hashlib, json, os, struct, sys, tempfile
import numpy as np
from catboost import CatBoostClassifier, Pool
import dump, features

SET_WEIGHT = [4.0, 3.0, 1.0, 0.75]  # a page of dev-fundus, dev-news, dev-wcxb, of those reported: news counts more
DEPTH, EARLY_TREES, EARLY_CUT = 8, 64, -4.0
STEPS, LARGEST = 4096, 32767  # of leaves, as in Forest.java
FIRST = dict(iterations=320, learning_rate=0.1, l2_leaf_reg=15)
SECOND = dict(iterations=240, learning_rate=0.06, l2_leaf_reg=25)
PARAMS = dict(depth=DEPTH, rsm=0.35, border_count=63, score_function='L2', boosting_type='Plain', bootstrap_type='Bernoulli', subsample=0.8, random_seed=7,
              thread_count=2, verbose=False, allow_writing_files=False)


FAR, FAR_SHARE, FAR_SHARE_COPY = 6, 0.3, 0.1  # blocks so far from the story are trained on at this share; those of copies repeat their page's


def near(data):
    """Which blocks to train on; makes the others' weight up. The same at every run."""
    at = np.arange(data.n)
    last = np.maximum.accumulate(np.where(data.y > 0, at, -data.n))
    next_ = np.minimum.accumulate(np.where(data.y > 0, at, 2 * data.n)[::-1])[::-1]
    far = (at - last > FAR) & (next_ - at > FAR)
    share = np.where(far, np.where(data.original, FAR_SHARE, FAR_SHARE_COPY), 1)
    picked = np.random.default_rng(1).random(data.n) < share
    data.weight = data.weight / share
    return picked


def fit(data, params, X, rows):
    """A forest whose leaves are whole steps, as they are stored."""
    weight = data.weight * np.array(SET_WEIGHT)[data.set]
    model = CatBoostClassifier(**PARAMS, **params)
    model.fit(Pool(X[rows], data.y[rows], weight=weight[rows]))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'model.json')
        model.save_model(path, format='json')
        trees = json.load(open(path))
        for tree in trees['oblivious_trees']: tree['leaf_values'] = [float(np.clip(np.round(v * STEPS), -LARGEST, LARGEST) / STEPS) for v in tree['leaf_values']]
        json.dump(trees, open(path, 'w'))
        model = CatBoostClassifier()
        model.load_model(path, format='json')
    return model, trees


def first_odds(model, X):
    """Log-odds by the first forest; what is hopeless after some trees stays there."""
    raw = model.predict(X, prediction_type='RawFormulaVal', ntree_end=EARLY_TREES)
    open_ = raw > EARLY_CUT
    raw[open_] = model.predict(X[open_], prediction_type='RawFormulaVal')
    return raw


def odds(second, X, raw):
    """The mean of both forests, where the first is not without hope."""
    last = raw.copy()
    open_ = raw > EARLY_CUT
    last[open_] = (raw[open_] + second.predict(X[open_], prediction_type='RawFormulaVal')) / 2
    return last


SHIFTS = np.arange(0, 0.81, 0.1)


def best_shift(data, last):
    """What is added to all log-odds. Copies hold more boilerplate than pages do, so the judge cuts a little too much."""
    def value(shift):
        total = 0
        for name, weight in zip(dump.CORPUS, SET_WEIGHT):
            out, _ = data.score.score(f'{data.corpus}/{name}', bodies(data, name, last + shift))
            total += weight * out['shingles']
        return total
    return float(max(SHIFTS, key=value))


def bodies(data, name, last):
    return [dict(source=p['id'], body='\n\n'.join(t for t, s in zip(p['texts'], last[p['start']:p['start'] + p['n']]) if s > 0))
            for p in data.pages if p['set'] == name and not p['copy']]


def report(data, last, title):
    lines = []
    for name in dump.CORPUS:
        predictions = bodies(data, name, last)
        out, _ = data.score.score(f'{data.corpus}/{name}', predictions)
        by_fold = [data.score.score(f'{data.corpus}/{name}', predictions, {k})[0]['shingles'] for k in range(5)]
        lines.append(f"{name} shingles {out['shingles']:.4f} precision {out['precision']:.4f} recall {out['recall']:.4f} exact {out['exact']:.3f}"
                     + (f" leaks {out['leaks']:.4f} misses {out['misses']:.4f}" if 'leaks' in out else '') + f" folds {' '.join(f'{v:.3f}' for v in by_fold)}")
        print(title, lines[-1], flush=True)
    pages = [p for p in data.pages if p['set'] == dump.REPORTED and not p['copy']]
    right = sum(np.array_equal(last[p['start']:p['start'] + p['n']] > 0, p['label']) for p in pages)
    lines.append(f'reported pages with every block right {right / len(pages):.3f}')
    print(title, lines[-1], flush=True)
    return lines


def forest(trees):
    """Bytes of a forest, column by column, as Forest.java reads them; numbers are whole, so that more than a border is more than its floor."""
    feature, threshold, leaves = [], [], []
    for tree in trees['oblivious_trees']:
        splits = tree['splits']
        for split in splits + [None] * (DEPTH - len(splits)):  # a question that nothing answers with yes fills up a shallow tree
            feature.append(split['float_feature_index'] if split else 0)
            threshold.append(int(np.floor(split['border'])) if split else 1 << 24)
        leaves += tree['leaf_values'] + [0.0] * ((1 << DEPTH) - len(tree['leaf_values']))
    return struct.pack('>i', len(trees['oblivious_trees'])) + bytes(feature) + np.array(threshold, '>i4').tobytes() + (np.array(leaves) * STEPS).astype('>i2').tobytes()


def bias(trees):
    scale, (bias,) = trees['scale_and_bias']
    assert scale == 1
    return bias


def table(data, weights):
    known = np.nonzero(weights)[0]  # np.unique sorted the hashes
    return struct.pack('>i', len(known)) + data.hashes[known].astype('>i4').tobytes() + weights[known].astype(np.int8).tobytes()


def digest(corpus):
    h = hashlib.sha256()
    for name in dump.CORPUS: h.update(open(f'{corpus}/{name}/truth.jsonl', 'rb').read())
    return h.hexdigest()[:16]


def main(corpus, work, resource, rows_file, date):
    data = dump.Data(corpus, work)
    trained = ~data.wrong & near(data)
    print(f'{data.n} blocks, {len(data.pages)} pages, {len(data.names)} numbers', flush=True)
    whole = list(range(5))
    context_names, token_names = (open(f'{work}/{kind}.names').read().split() for kind in ('context', 'token'))
    blank = np.zeros((data.n, len(context_names)), np.float32)
    tokens = {held: np.zeros((data.n, len(token_names)), np.float32) for held in [*whole, None]}
    for a in whole:  # by held-out fold: weights for a block never come from its own fold, nor from the held-out one
        for b in whole[:a + 1]:
            tables = features.weights(data, [f for f in whole if f not in (a, b)])
            for own, held in {(a, b), (b, a)}: tokens[held][data.fold == own] = features.tokens(data, tables, own)
            if a == b: tokens[None][data.fold == a] = tokens[a][data.fold == a]
    raw = np.zeros(data.n)
    for held in whole:
        X = np.hstack([blank, data.X, tokens[held]])
        test = data.fold == held
        model, _ = fit(data, FIRST, X, trained & ~test)
        raw[test] = first_odds(model, X[test])
    report(data, raw, 'first')
    about = features.context(data, raw)
    last = np.zeros(data.n)
    for held in whole:
        X = np.hstack([about, data.X, tokens[held]])
        test = data.fold == held
        model, _ = fit(data, SECOND, X, trained & ~test & (raw > EARLY_CUT))
        last[test] = odds(model, X[test], raw[test])
    report(data, last, 'both')
    shift = best_shift(data, last)
    last += shift
    scores = report(data, last, f'shifted by {shift:.1f}')
    for k, name in enumerate(dump.SETS): last[(data.set == k) & data.original].astype('>f8').tofile(f'{work}/{name}.odds')
    X = np.hstack([about, data.X, tokens[None]])
    second, second_trees = fit(data, SECOND, X, trained & (raw > EARLY_CUT))
    X[:, :len(context_names)] = 0
    first, first_trees = fit(data, FIRST, X, trained)
    words = features.weights(data, whole)
    names = context_names + data.names + token_names
    assert open(f'{work}/head').read().endswith('features ' + ' '.join(names))
    head = ['clipping blocks model: token weights and two forests of oblivious trees, made by src/model/train; figures are means over five folds of publishers',
            f'trained {date}', f'digest {digest(corpus)}', f'first-bias {bias(first_trees)!r}', f'second-bias {bias(second_trees)!r}', f'early-trees {EARLY_TREES}', f'early-cut {EARLY_CUT}', f'shift {shift:.1f}',
            'credit dev-fundus: flairNLP/fundus test data (MIT); dev-news: AndyTheFactory/article-extraction-dataset (Apache-2.0);'
            ' dev-wcxb: Murrough-Foley/web-content-extraction-benchmark (CC-BY-4.0)',
            *['folds ' + line for line in scores], *open(f'{work}/head').read().splitlines()]
    body = b''.join([table(data, words), forest(first_trees), forest(second_trees)])
    with open(resource, 'wb') as out: out.write('\n'.join(head).encode() + b'\n\n' + body)
    print(f'{resource}: {len(body)} bytes')
    # rows with the library's own sums: the reader must agree but for rounding
    picked = np.linspace(0, data.n - 1, 64).astype(int)
    full = np.hstack([about, data.X, tokens[None]])[picked]
    with open(rows_file, 'wb') as out:
        out.write(struct.pack('>ii', *full.shape) + full.astype('>i4').tobytes())
        for model in (first, second): out.write(model.predict(full, prediction_type='RawFormulaVal').astype('>f8').tobytes())
    for title, model in (('first', first), ('second', second)):
        gain = sorted(zip(model.get_feature_importance(), names), reverse=True)
        print(f'{title}, by weight:', ' '.join(f'{n}:{g:.2f}' for g, n in gain[:60]))


if __name__ == '__main__':
    main(*sys.argv[1:])
