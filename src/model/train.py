"""Trains the judge of blocks: python3 train.py CORPUS WORK RESOURCE ROWS DATE (called by src/model/train, which makes WORK).

Two forests. The first sees a block and its surroundings; the second also what the first, trained without that block's publisher, says about the
whole page. Figures are means over five folds of publishers; the resource is trained on all of them. The same data give the same bytes.
"""
import hashlib, json, struct, sys
import numpy as np
import lightgbm as lgb
import dump, features

SEED = 7
SET_WEIGHT = [4.0, 3.0, 1.0]  # a page of dev-fundus, dev-news, dev-wcxb: news counts more
COMMON = dict(objective='binary', feature_fraction=0.35, bagging_fraction=0.8, bagging_freq=1, min_data_in_leaf=40, lambda_l2=5.0, max_bin=127, use_missing=False,
              seed=SEED, deterministic=True, force_row_wise=True, num_threads=2, verbose=-1)
FIRST = dict(COMMON, num_leaves=63, learning_rate=0.05)
SECOND = dict(COMMON, num_leaves=31, learning_rate=0.04)
FIRST_TREES, SECOND_TREES, EARLY_TREES, EARLY_CUT = 300, 320, 48, -3.0
CONTEXT = 31


def fit(data, params, trees, X, rows):
    weight = data.weight * np.array(SET_WEIGHT)[data.set]
    model = lgb.train(params, lgb.Dataset(X[rows], data.y[rows], weight=weight[rows]), trees)
    for t, tree in enumerate(model.model_to_string().split('\nTree=')[1:]):  # leaves are stored as floats
        for leaf in range(int(tree.split('num_leaves=')[1].split()[0])):
            model.set_leaf_output(t, leaf, float(np.float32(model.get_leaf_output(t, leaf))))
    return model


def first_scores(model, X):
    """Log-odds of the first forest; what is hopeless after some trees stays there."""
    raw = model.predict(X, raw_score=True, num_iteration=EARLY_TREES)
    open_ = raw > EARLY_CUT
    raw[open_] = model.predict(X[open_], raw_score=True)
    return raw


def second_scores(model, X, raw):
    last = raw.copy()
    open_ = raw > EARLY_CUT
    last[open_] = model.predict(X[open_], raw_score=True)
    return last


def report(data, last, title):
    lines = []
    for name in dump.SETS:
        predictions = [dict(source=p['id'], body='\n\n'.join(t for t, s in zip(p['texts'], last[p['start']:p['start'] + p['n']]) if s > 0))
                       for p in data.pages if p['set'] == name]
        out, _ = data.score.score(f'{data.corpus}/{name}', predictions)
        back, _ = data.score.score(f'{data.corpus}/{name}', predictions, {4})
        by_fold = [data.score.score(f'{data.corpus}/{name}', predictions, {k})[0]['shingles'] for k in range(5)]
        lines.append(f"{name} shingles {out['shingles']:.4f} precision {out['precision']:.4f} recall {out['recall']:.4f} exact {out['exact']:.3f}"
                     + (f" leaks {out['leaks']:.4f} misses {out['misses']:.4f}" if 'leaks' in out else '')
                     + f" held-back {back['shingles']:.4f} folds {' '.join(f'{v:.3f}' for v in by_fold)}")
        print(title, lines[-1], flush=True)
    return lines


def forest(model):
    """Bytes of a forest, column by column, as Forest.java reads them."""
    counts, feature, left, right, threshold, leaves = [], [], [], [], [], []
    for tree in model.model_to_string().split('\nTree=')[1:]:
        value = dict(line.split('=', 1) for line in tree.split('\n\n')[0].splitlines() if '=' in line)
        counts.append(int(value['num_leaves']))
        leaves += [np.float32(x) for x in value['leaf_value'].split()]
        if counts[-1] < 2: continue
        feature += [int(x) for x in value['split_feature'].split()]
        left += [int(x) for x in value['left_child'].split()]
        right += [int(x) for x in value['right_child'].split()]
        assert set(value['decision_type'].split()) <= {'0', '2'}, 'numbers only, none missing'
        for x in value['threshold'].split():
            f = np.float32(x)  # the largest float at most the threshold splits floats the same
            threshold.append(f if float(f) <= float(x) else np.nextafter(f, np.float32(-np.inf)))
    return (struct.pack('>i', len(counts)) + bytes(counts) + bytes(feature) + struct.pack(f'{len(left)}b', *left) + struct.pack(f'{len(right)}b', *right)
            + np.array(threshold, '>f4').tobytes() + np.array(leaves, '>f4').tobytes())


def table(data, weights):
    known = np.nonzero(weights)[0]  # np.unique sorted the hashes
    return struct.pack('>i', len(known)) + data.hashes[known].astype('>i4').tobytes() + weights[known].astype(np.int8).tobytes()


def digest(corpus):
    h = hashlib.sha256()
    for name in dump.SETS: h.update(open(f'{corpus}/{name}/truth.jsonl', 'rb').read())
    return h.hexdigest()[:16]


def main(corpus, work, resource, rows_file, date):
    data = dump.Data(corpus, work)
    trained = ~data.wrong
    print(f'{data.n} blocks, {len(data.pages)} pages, {len(data.names)} numbers', flush=True)
    blank = np.zeros((data.n, CONTEXT), np.float32)
    whole = list(range(5))
    tokens = {held: np.zeros((data.n, 22), np.float32) for held in [*whole, None]}
    for a in whole:  # by held-out fold: weights for a block never come from its own fold, nor from the held-out one
        for b in whole[:a + 1]:
            tables = features.weights(data, [f for f in whole if f not in (a, b)])
            for own, held in {(a, b), (b, a)}: tokens[held][data.fold == own] = features.tokens(data, tables, own)
            if a == b: tokens[None][data.fold == a] = tokens[a][data.fold == a]
    raw = np.zeros(data.n)
    for held in whole:
        X = np.hstack([blank, data.X, tokens[held]])
        model = fit(data, FIRST, FIRST_TREES, X, trained & (data.fold != held))
        test = data.fold == held
        raw[test] = first_scores(model, X[test])
    report(data, raw, 'first')
    about = features.context(data, raw)
    last = np.zeros(data.n)
    for held in whole:
        X = np.hstack([about, data.X, tokens[held]])
        model = fit(data, SECOND, SECOND_TREES, X, trained & (data.fold != held) & (raw > EARLY_CUT))
        test = data.fold == held
        last[test] = second_scores(model, X[test], raw[test])
    scores = report(data, last, 'second')
    np.save(f'{work}/first.npy', raw)
    np.save(f'{work}/second.npy', last)
    X = np.hstack([about, data.X, tokens[None]])
    second = fit(data, SECOND, SECOND_TREES, X, trained & (raw > EARLY_CUT))
    X[:, :CONTEXT] = 0
    first = fit(data, FIRST, FIRST_TREES, X, trained)
    tables = features.weights(data, whole)
    context_names = open(f'{work}/context.names').read().split()
    token_names = open(f'{work}/token.names').read().split()
    names = context_names + data.names + token_names
    assert len(context_names) == CONTEXT and len(token_names) == 22
    head = ['clipping blocks model: token weights and two forests, made by src/model/train; figures are means over five folds of publishers',
            f'trained {date}', f'digest {digest(corpus)}', f'seed {SEED}', f'early-trees {EARLY_TREES}', f'early-cut {EARLY_CUT}',
            'credit dev-fundus: flairNLP/fundus test data (MIT); dev-news: AndyTheFactory/article-extraction-dataset (Apache-2.0);'
            ' dev-wcxb: Murrough-Foley/web-content-extraction-benchmark (CC-BY-4.0)',
            *['folds ' + line for line in scores], 'features ' + ' '.join(names)]
    body = b''.join([table(data, tables[0]), table(data, tables[1]), forest(first), forest(second)])
    with open(resource, 'wb') as out: out.write('\n'.join(head).encode() + b'\n\n' + body)
    print(f'{resource}: {len(body)} bytes')
    # rows with the library's own sums: the reader must agree to the bit
    picked = np.linspace(0, data.n - 1, 64).astype(int)
    full = np.hstack([about, data.X, tokens[None]])[picked]
    sums = np.stack([first.predict(full, raw_score=True), second.predict(full, raw_score=True)], 1)
    with open(rows_file, 'wb') as out:
        out.write(struct.pack('>ii', *full.shape) + full.astype('>f4').tobytes() + sums.astype('>f8').tobytes())
    gain = sorted(zip(second.feature_importance('gain'), names), reverse=True)
    print('second, by gain:', ' '.join(f'{n}:{g / gain[0][0]:.3f}' for g, n in gain[:40]))
    gain = sorted(zip(first.feature_importance('gain'), names), reverse=True)
    print('first, by gain:', ' '.join(f'{n}:{g / gain[0][0]:.3f}' for g, n in gain[:40]))


if __name__ == '__main__':
    main(*sys.argv[1:])
