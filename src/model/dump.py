"""Loads what FeatureDump.java wrote for the corpus' sets, with the label of every block (cached: aligning takes minutes)."""
import collections, hashlib, json, multiprocessing, os, re
import numpy as np
import align

CORPUS = ['dev-fundus', 'dev-news', 'dev-wcxb']
REPORTED = 'reported'  # testdata/reported: small pages of faults that users reported; no publisher, so a page is one
SETS = [*CORPUS, REPORTED]
TESTDATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../testdata')
REPORTED_DIR = os.path.join(TESTDATA, REPORTED)
ORIGINAL, ORIGINAL_REPORTED = 0.25, 0.6  # what a page as saved weighs; its copies with changed markup share the rest
MENDED = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'mended.txt')


def _align(job):
    score, page, body = job
    chosen, value, _ = align.labels(align.load_score(score), page['texts'], body)
    return [int(c) for c in chosen], value


def fold_text(text):
    return re.sub(r'\s+', ' ', text.replace('\u00ad', '').replace('\u200b', '')).strip()


def transferred(page, original, body):
    """Labels of a copy with changed markup: what was put in is known, every other block has the label of the block with its text, in order."""
    kept, cut = set(page['kept']), set(page['cut'])
    places = collections.defaultdict(list)
    for i, t in enumerate(original['texts']): places[fold_text(t)].append(i)
    story = fold_text(body)
    chosen, at = [], -1
    for t in page['texts']:
        t = fold_text(t)
        if t in kept and t not in places: chosen.append(1)
        elif t in places:
            i = next((i for i in places[t] if i > at), places[t][-1])
            if t in cut and not original['label'][i]: chosen.append(0)
            else: chosen.append(original['label'][i])
            if abs(i - at) < 40: at = i
        elif t in cut: chosen.append(0)
        else: chosen.append(int(len(t) > 20 and t in story))  # a part of a block, or several
    return chosen


def mark(text):
    """What names a block in mended.txt without its text."""
    return hashlib.sha1(fold_text(text).encode()).hexdigest()[:12]


def mended(name):
    """Of a set's pages what was found wrong by eye: the pages to leave out, and by page and mark whether a block is the article's."""
    left_out, labels = set(), {}
    for line in open(MENDED, encoding='utf-8'):
        of, page, block, sign, _ = line.split() if not line.startswith('#') else [None] * 5
        if of != name: continue
        if block == '*': left_out.add(page)
        else: labels[page, block] = int(sign == '+')
    return left_out, labels


def truths(corpus, score, name):
    """What is right of each page of a set, by its id."""
    if name != REPORTED: return {t['id']: t for t in score.load(f'{corpus}/{name}/truth.jsonl')}
    found = {}
    for file in os.listdir(REPORTED_DIR):
        if not file.endswith('.json'): continue
        id = file[:-len('.json')]
        right = json.load(open(os.path.join(REPORTED_DIR, file), encoding='utf-8'))
        if 'body' in right: found[id] = dict(id=id, source=id, body='\n\n'.join(right['body']))
    return found


def share(name, copy, copies):
    """What a page as saved, or one of its changed copies, has of the page's weight."""
    original = ORIGINAL_REPORTED if name == REPORTED else ORIGINAL
    return (1 - original) / copies if copy else original if copies else 1


def labelled(corpus, work, score, name):
    """The pages of a set with labels; pages whose blocks did not change keep theirs."""
    pages = [json.loads(line) for line in open(f'{work}/{name}.pages', encoding='utf-8')]
    truth = truths(corpus, score, name)
    wrong = os.path.join(corpus, name, 'left-out.txt')
    wrong = {l.split()[0] for l in open(wrong, encoding='utf-8') if l.split()[1:2] == ['body:']} if os.path.exists(wrong) else set()
    cache_file = f'{work}/{name}.labels'
    cache = dict(json.loads(l) for l in open(cache_file)) if os.path.exists(cache_file) else {}
    originals = [p for p in pages if not p['copy']]
    keys = [hashlib.sha1('\n'.join([p['id'], truth[p['id']]['body'], *p['texts']]).encode()).hexdigest() for p in originals]
    todo = [(k, p) for k, p in zip(keys, originals) if k not in cache]
    with multiprocessing.Pool() as pool:
        jobs = ((corpus, p, truth[p['id']]['body']) for _, p in todo)
        for (k, _), found in zip(todo, pool.imap(_align, jobs, chunksize=4)): cache[k] = found
    with open(cache_file, 'w') as f:
        for item in cache.items(): f.write(json.dumps(item) + '\n')
    left_out, mends = mended(name)
    for key, page in zip(keys, originals):
        label = [mends.get((page['id'], mark(t)), c) for t, c in zip(page['texts'], cache[key][0])]
        page.update(label=label, ceiling=cache[key][1])
    by_id = {p['id']: p for p in originals}
    copies = collections.Counter(p['id'] for p in pages)
    for page in pages:
        t = truth[page['id']]
        if page['copy']: page['label'] = transferred(page, by_id[page['id']], t['body'])
        page.update(set=name, fold=score.fold(t), source=score.publisher(t), wrong=page['id'] in wrong | left_out, share=share(name, page['copy'], copies[page['id']] - 1),
                    tokens=[len(score.tokens(x)) for x in page['texts']])
    return pages


class Data:
    """All blocks of all sets: X (numbers), y (labels), weight, page and fold of each, token lists."""

    def __init__(self, corpus, work):
        self.corpus, self.score = corpus, align.load_score(corpus)
        self.names = open(f'{work}/{SETS[0]}.names').read().split()
        self.pages = [p for s in SETS for p in labelled(corpus, work, self.score, s)]
        start = 0
        for p in self.pages: p['start'], p['n'] = start, len(p['texts']); start += p['n']
        n = self.n = start
        read = lambda kind, width, dtype: np.concatenate([np.fromfile(f'{work}/{s}.{kind}', dtype=dtype) for s in SETS]).reshape(n, width)
        self.X = read('rows', len(self.names), '>i4').astype(np.float32)  # exact: see FeatureTable.fixed
        self.words = read('words', 1, '>f4')[:, 0].astype(np.float64)
        self.groups = read('groups', -1, '>i4').astype(np.int64)
        self.page = np.repeat(np.arange(len(self.pages)), [p['n'] for p in self.pages])
        per_page = lambda f: np.array([f(p) for p in self.pages])[self.page]
        self.fold, self.wrong = per_page(lambda p: p['fold']), per_page(lambda p: p['wrong'])
        self.set, self.start = per_page(lambda p: SETS.index(p['set'])), per_page(lambda p: p['start'])
        self.end = per_page(lambda p: p['start'] + p['n'])
        self.y = np.array([c for p in self.pages for c in p['label']], np.int8)
        kept = lambda p: sum(t for t, c in zip(p['tokens'], p['label']) if c)
        # a block weighs by its words, a page by itself; short blocks decide whether a page is exact
        self.weight = np.array([(t + 3) / (kept(p) + 60) * p['share'] for p in self.pages for t in p['tokens']])
        self.original = per_page(lambda p: p['copy'] == 0)
        self._tokens(work)

    def _tokens(self, work):
        """The first words of every block, as hashes; how each page uses a word: the share of its blocks with it that are kept."""
        flat = np.concatenate([np.fromfile(f'{work}/{s}.tokens', dtype='>i4') for s in SETS]).astype(np.int64)
        values, counts, heads, at = flat.tolist(), np.zeros(self.n, np.int64), np.zeros(self.n, np.int64), 0
        for k in range(self.n):
            heads[k], counts[k] = at, values[at]
            at += 1 + values[at]
        keep = np.ones(len(flat), bool)
        keep[heads] = False
        self.row = np.repeat(np.arange(self.n), counts)
        self.hashes, self.token = np.unique(flat[keep], return_inverse=True)
        source = {}
        page_source = np.array([source.setdefault(p['source'], len(source)) for p in self.pages])
        page_fold = np.array([p['fold'] if not p['wrong'] and not p['copy'] and p['set'] != REPORTED else -1 for p in self.pages])
        pair, inverse = np.unique(self.token * len(self.pages) + self.page[self.row], return_inverse=True)
        share = np.bincount(inverse, weights=self.y[self.row]) / np.bincount(inverse)
        page = pair % len(self.pages)
        self.uses = pair // len(self.pages), share, page_fold[page], page_source[page]
        self._folds = {}

    def by_fold(self, fold):
        """Words of a fold's blocks, renumbered from 0: word, first word of each block that has any, those blocks, page of each block."""
        if fold not in self._folds:
            rows = self.fold == fold
            number = np.cumsum(rows) - 1
            mask = rows[self.row]
            blocks, first = np.unique(number[self.row[mask]], return_index=True)
            self._folds[fold] = self.token[mask], first, blocks, self.page[rows]
        return self._folds[fold]
