"""What the judge computes from a trained model at run time, for the trainer: token weights and the context of first scores.

The same as TokenWeights.java and Context.java, to the last step.
"""
import numpy as np

MIN_SOURCES = 5  # a word of fewer publishers says more about them than about pages
STEPS, LARGEST = 1024, 1 << 23  # of fixed-point numbers, as in FeatureTable.java
CLIP, SURE, SURE_WORDS, FAR = 9.2, 0.8, 8, 99
ISLAND_GAP = 5  # kept blocks so near each other are one island


def fixed(values):
    return np.trunc(np.clip(values.astype(np.float64) * STEPS, -LARGEST, LARGEST)).astype(np.float32)


def weights(data, folds):
    """Weight of every word, in sixteenths of a log-odds, learned on the pages of some folds."""
    token, share, fold, source = data.uses
    mask = np.isin(fold, folds)
    token, share, source = token[mask], share[mask], source[mask]
    size = len(data.hashes)
    kept, pages = np.bincount(token, weights=share, minlength=size), np.bincount(token, minlength=size)
    sources = np.bincount(np.unique(token * 10_000 + source) // 10_000, minlength=size)
    prior = kept.sum() / pages.sum()
    odds = np.log((kept + prior) / (pages - kept + 1 - prior) * (1 - prior) / prior)
    table = np.clip(np.round(odds * 16), -100, 100)
    table[sources < MIN_SOURCES] = 0
    return table.astype(np.float32)


def tokens(data, table, fold):
    """The numbers of a fold's blocks, in their order; pages lie whole in a fold, so neighbours stay neighbours."""
    token, first, blocks, page = data.by_fold(fold)
    n = len(page)
    value = table[token]

    def reduce(function, values):
        out = np.zeros(n, np.float32)
        out[blocks] = function.reduceat(values, first)
        return out

    total, known = reduce(np.add, value), reduce(np.add, (value != 0).astype(np.float32))
    high, low = np.maximum(reduce(np.maximum, value), 0), np.minimum(reduce(np.minimum, value), 0)
    own = np.stack([total, total / np.maximum(known, 1), high, low, known], 1).astype(np.float32)
    seen = own[:, :2]
    before, after = np.zeros_like(seen), np.zeros_like(seen)
    same = page[1:] == page[:-1]
    before[1:][same], after[:-1][same] = seen[:-1][same], seen[1:][same]
    return fixed(np.hstack([own, before, after]))


def context(data, raw):
    n, index = data.n, np.arange(data.n)
    raw = np.clip(raw, -CLIP, CLIP)
    p, w = 1 / (1 + np.exp(-raw)), data.words + 1.0
    columns = [raw]
    for step in (1, 2, 3):
        before, after = np.full(n, -12.0), np.full(n, -12.0)
        same = data.page[step:] == data.page[:-step]
        before[step:][same], after[:-step][same] = raw[:-step][same], raw[step:][same]
        columns += [before, after]
    for g in range(data.groups.shape[1]):
        _, group = np.unique((data.page.astype(np.int64) << 32) + (data.groups[:, g] & 0xFFFFFFFF), return_inverse=True)
        kept, total, size = np.bincount(group, weights=w * p), np.bincount(group, weights=w), np.bincount(group)
        others = kept[group] - w * p
        mean = (others / np.maximum(total[group] - w, 1e-6)).clip(0, 1)
        mean[size[group] == 1] = -1
        columns += [mean, others]
    sure = (p > SURE) & (data.words > SURE_WORDS)
    best = np.zeros(len(data.pages))
    np.maximum.at(best, data.page, np.where(data.words > SURE_WORDS, p, 0))
    best = best[data.page]
    kept, cut = np.concatenate([[0], np.cumsum(w * p)]), np.concatenate([[0], np.cumsum(w * (1 - p))])
    total = kept[data.end] - kept[data.start]
    last = np.maximum.accumulate(np.where(sure, index, -1))
    last = np.concatenate([[-1], last[:-1]])
    has_last = last >= data.start
    following = np.minimum.accumulate(np.where(sure, index, 10 ** 9)[::-1])[::-1]
    following = np.concatenate([following[1:], [10 ** 9]])
    has_next = following < data.end
    at_next = np.minimum(following, n - 1)
    columns += [best, p / np.maximum(best, 1e-3), total, kept[index] - kept[data.start], kept[data.end] - kept[index + 1],
                (kept[index] - kept[data.start]) / np.maximum(total, 1), np.where(has_last, np.minimum(index - last, FAR), FAR),
                np.where(has_next, np.minimum(following - index, FAR), FAR)]
    for reach in (3, 8):
        columns += [kept[np.minimum(data.end, index + 1 + reach)] - kept[index + 1], kept[index] - kept[np.maximum(data.start, index - reach)]]
    columns += [np.where(has_last, cut[index] - cut[np.maximum(last, -1) + 1], -1), np.where(has_next, cut[at_next] - cut[index + 1], -1)]
    columns += islands(data, raw, kept)
    return fixed(np.stack(columns, 1))


def islands(data, raw, kept):
    """Kept blocks near each other are an island. Of the island within reach: its share of what the page keeps; blocks that lie between it and
    the largest one, less than none above it; what is kept above it."""
    n, index = data.n, np.arange(data.n)
    at = np.nonzero(raw > 0)[0]
    starts = np.concatenate([[True], (np.diff(at) > ISLAND_GAP) | (data.page[at[1:]] != data.page[at[:-1]])])
    first, last = at[starts], at[np.concatenate([starts[1:], [True]])]
    size, page = kept[last + 1] - kept[first], data.page[first]
    order = np.lexsort((first, -size, page))  # the largest of each page, the first of them
    head = order[np.concatenate([[True], page[order][1:] != page[order][:-1]])]
    largest = np.full(len(data.pages), -1)
    largest[page[head]] = head
    behind = np.searchsorted(first, index + ISLAND_GAP, side='right') - 1  # the last island that begins within reach
    near = np.maximum(behind, 0)
    reached = (behind >= 0) & (page[near] == data.page) & (index - last[near] <= ISLAND_GAP)
    main = largest[data.page]
    known = reached & (main >= 0)
    gap = np.where(first[near] > last[main], first[near] - last[main] - 1, np.where(last[near] < first[main], last[near] - first[main] + 1, 0))
    total = kept[data.end] - kept[data.start]
    return [np.where(known, size[near] / np.maximum(total, 1), -1), np.where(known, np.clip(gap, -FAR, FAR), FAR + 1),
            np.where(known, kept[first[near]] - kept[data.start], -1)]
