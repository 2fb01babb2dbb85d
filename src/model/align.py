"""Aligns a page's blocks with its truth: which blocks would a perfect judge keep?

Blocks and truth are cut into tokens as score.py cuts them. Shingles of four tokens are matched in order (difflib over shingles, nearly all of
them unique), short blocks by their place between matched ones; then blocks are flipped one by one while the page's own score gains.
"""
import collections, difflib, importlib.util, os


def load_score(corpus):
    spec = importlib.util.spec_from_file_location('score', os.path.join(corpus, 'score.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _matched(block_tokens, truth, n=4):
    """Per block the number of its tokens that lie in a matched run, and the truth position of its first match."""
    owner, flat = [], []
    for i, toks in enumerate(block_tokens):
        flat.extend(toks)
        owner.extend([i] * len(toks))
    a = [tuple(flat[i:i + n]) for i in range(max(0, len(flat) - n + 1))]
    b = [tuple(truth[i:i + n]) for i in range(max(0, len(truth) - n + 1))]
    known = set(b)
    # only runs that the truth has: keeps the matcher fast on pages that are mostly chrome
    keep = [i for i, s in enumerate(a) if s in known]
    matcher = difflib.SequenceMatcher(None, [a[i] for i in keep], b, autojunk=False)
    hit = [False] * len(flat)
    where = {}
    for x, y, size in matcher.get_matching_blocks():
        for k in range(size):
            i = keep[x + k]
            for d in range(n):
                hit[i + d] = True
                where.setdefault(owner[i + d], y + k + d)
    share = collections.Counter()
    for i, h in enumerate(hit):
        if h: share[owner[i]] += 1
    return share, where


class Page:
    """Incremental score of a choice of blocks: the page's tp / (tp + fp + fn) over shingles."""

    def __init__(self, score, block_tokens, truth):
        self.blocks, self.want, self.score = block_tokens, score.shingles(truth), score

    def value(self, chosen):
        toks = [t for i, c in enumerate(chosen) if c for t in self.blocks[i]]
        got = self.score.shingles(toks)
        both = sum((got & self.want).values())
        return both / ((sum(got.values()) + sum(self.want.values()) - both) or 1)


def labels(score, texts, body):
    """(choice per block, its page value): the choice that scores best, found greedily."""
    truth = score.tokens(body)
    toks = [score.tokens(t) for t in texts]
    share, where = _matched(toks, truth)
    chosen = [bool(t) and share[i] / len(t) > 0.5 for i, t in enumerate(toks)]
    # short blocks: exact match in the gap of the truth between their matched neighbours
    used = sorted((where[i], i) for i in range(len(toks)) if chosen[i] and i in where)
    last = 0
    nexts = [None] * (len(toks) + 1)
    for i in range(len(toks) - 1, -1, -1):
        nexts[i] = where[i] if chosen[i] and i in where else nexts[i + 1]
    for i, t in enumerate(toks):
        if chosen[i] and i in where:
            last = where[i] + len(t)
        elif t and len(t) < 8 and not chosen[i]:
            end = nexts[i + 1] if nexts[i + 1] is not None else min(len(truth), last + 12)
            for k in range(max(0, last - 1), min(end, last + 40) - len(t) + 1):
                if truth[k:k + len(t)] == t:
                    chosen[i] = True
                    last = k + len(t)
                    break
    page = Page(score, toks, truth)
    value = page.value(chosen)
    # flips: near the chosen blocks only, everything else cannot gain
    order = [i for i, t in enumerate(toks) if t and (share[i] or chosen[i] or len(t) < 12 and any(chosen[max(0, i - 2):i + 3]))]
    for _ in range(2):
        changed = False
        for i in order:
            if len(toks[i]) > 60 and share[i] / len(toks[i]) in (0, 1) and chosen[i] == (share[i] > 0): continue
            chosen[i] = not chosen[i]
            v = page.value(chosen)
            if v > value + 1e-9: value, changed = v, True
            else: chosen[i] = not chosen[i]
        if not changed: break
    return chosen, value, [share[i] / len(t) if t else 0.0 for i, t in enumerate(toks)]
