"""Fits one keen ear and hears with it what it was kept from.

    python3 fit.py --data FOLDER --base FOLDER --weights FILE.pt --fold 0 [--seed 1]

Fold -1 leaves nothing out. Learning settings were chosen on the five folds; see docs/hearing.md.
"""

import argparse
import math
import time

import numpy as np
import torch
import torch.nn.functional as F

from base_encoder import read_base
from ear_model import HEADS, KeenEar, SENTENCE_HEADS, TURN_HEADS
from material import Material

LOSS = {"main": 1, "question": 0.7, "reflection": 0.8, "input": 0.7, "talk": 1.2}
LOSS_ROWS = {"supporterSentence": 1.5, "peerSentence": 0.8, "flags": 1.2}
# Where the readings that weigh on someone stand in the catalogue; see mi/src/behaviours/supporter.ts.
REPROACHES = [12, 13, 14, 17]
REFLECTION, NO_INPUT = 1, 0


def settings():
    p = argparse.ArgumentParser()
    for name in ("data", "base", "weights"):
        p.add_argument(f"--{name}", required=True)
    p.add_argument("--fold", type=int, default=-1)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=float, default=5)
    p.add_argument("--rowsEpochs", type=float, default=3.2)
    p.add_argument("--rowsWeight", type=float, default=0.6)
    p.add_argument("--rowsTeachMemory", type=int, default=0)
    p.add_argument("--rowsInput", type=float, default=0.4)
    p.add_argument("--unreproached", type=float, default=0.15)
    p.add_argument("--twins", type=float, default=4)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--encoderRate", type=float, default=2e-4)
    p.add_argument("--typed", type=float, default=0.2)
    p.add_argument("--ema", type=float, default=0.99)
    p.add_argument("--votes", type=int, default=1)
    p.add_argument("--smoothing", type=float, default=0.05)
    p.add_argument("--balance", type=float, default=0.5)
    p.add_argument("--threads", type=int, default=1)
    return p.parse_args()


def encode(model, material, which, token_drop=0.0):
    """Encodes utterances in groups of like length; gives rows in the order asked for."""
    order = sorted(range(len(which)), key=lambda i: len(material.ids[which[i]]))
    parts, size = [], 48
    for start in range(0, len(order), size):
        group = [which[i] for i in order[start : start + size]]
        ids, pad = material.padded(group)
        if token_drop:
            ids = ids.masked_fill((torch.rand(ids.shape) < token_drop) & ~pad, 0)
        side = torch.from_numpy(material.side[group])
        parts.append(model.encode(ids, pad, side))
    u = torch.cat(parts)
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    return u[back]


def hand(model, material, which):
    return model.hand(material.dense(which), torch.from_numpy(material.side[which]))


def windows_of(talks, rng, typed):
    """Windows of 24 turns after up to four that only warm the memory up, shuffled."""
    out = []
    for talk in talks:
        n = len(talk["clean"])
        first = int(rng.integers(0, 24))
        cuts = sorted({0, *range(first, n, 24), n})
        for start, end in zip(cuts, cuts[1:]):
            warm = max(0, start - 4)
            if rng.random() < typed:
                say = talk["typed"][warm:end]
            else:
                swap = rng.random(end - warm) < typed
                say = np.where(swap, talk["typed"][warm:end], talk["clean"][warm:end])
            out.append((talk, warm, start, end, say))
    rng.shuffle(out)
    return out


def weighted(logits, target, weights, smoothing):
    """Cross-entropy against shares, smoothed; weights by class."""
    k = logits.shape[-1]
    target = target * (1 - smoothing) + smoothing / k
    w = (target * weights).sum(-1)
    return -(target * weights * logits.log_softmax(-1)).sum(-1).sum() / w.sum()


def class_weights(counts, balance):
    counts = np.maximum(counts, 1)
    return torch.tensor((counts.sum() / (len(counts) * counts)) ** balance, dtype=torch.float32)


def windows_loss(model, material, batch, weights, args):
    longest = max(len(w[4]) for w in batch)
    flat = np.concatenate([w[4] for w in batch])
    u, f = encode(model, material, flat, 0.05), hand(model, material, flat)
    grid = lambda x: torch.zeros(len(batch), longest, x.shape[-1])
    gu, gf, side = grid(u), grid(f), torch.zeros(len(batch), longest)
    at = 0
    for row, w in enumerate(batch):
        n = len(w[4])
        gu[row, :n], gf[row, :n] = u[at : at + n], f[at : at + n]
        side[row, :n] = torch.from_numpy(material.side[w[4]]).float()
        at += n
    scores = model.hear(model.remember(gu, gf, side))
    loss = 0
    for head in TURN_HEADS:
        logits, target = [], []
        for row, (talk, warm, start, end, say) in enumerate(batch):
            codes = talk["codes"][head][start:end]
            keep = np.flatnonzero(codes >= 0)
            logits.append(scores[head][row, start - warm + torch.from_numpy(keep)])
            soft = talk["soft"][head][start:end][keep]
            hard = np.eye(TURN_HEADS[head], dtype=np.float32)[codes[keep]]
            target.append(soft if args.votes else hard)
        target = torch.from_numpy(np.concatenate(target))
        if len(target):
            loss = loss + LOSS[head] * weighted(torch.cat(logits), target, weights[head], args.smoothing)
    return loss + args.unreproached * reproach_loss(scores["supporterSentence"], batch)


def reproach_loss(scores, batch):
    """What coders took for a plain reflection holds no reproach: learned from, for what a reproach is not."""
    said = []
    for row, (talk, warm, start, end, _) in enumerate(batch):
        codes = talk["codes"]
        plain = (codes["main"][start:end] == REFLECTION) & (codes["input"][start:end] == NO_INPUT)
        said.append(scores[row, start - warm + torch.from_numpy(np.flatnonzero(plain))])
    said = torch.cat(said)
    if not len(said):
        return 0
    reproach = said.softmax(-1)[:, REPROACHES].sum(-1)
    return -torch.log1p(-reproach.clamp(max=0.999)).mean()


def rows_scores(model, material, rows, kind, learn, teach_memory=False):
    """Scores of the last step of each row. Rows are two steps long: they do not teach the memory, talks do."""
    steps = [row[kind[i]] if isinstance(kind, list) else row[kind] for i, row in enumerate(rows)]
    longest = max(len(s) for s in steps)
    last = [s[-1] for s in steps]
    earlier = sorted({i for s in steps for i in s[:-1]})
    where = {i: n for n, i in enumerate(earlier)}
    with torch.set_grad_enabled(False):
        eu = encode(model, material, earlier) if earlier else torch.zeros(0, 256)
    with torch.set_grad_enabled(learn):
        lu = encode(model, material, last, 0.05 if learn else 0)
        ef = hand(model, material, np.array(earlier)) if earlier else torch.zeros(0, 96)
        lf = hand(model, material, np.array(last))
        gu, gf = torch.zeros(len(rows), longest, 256), torch.zeros(len(rows), longest, 96)
        side = torch.zeros(len(rows), longest)
        for r, s in enumerate(steps):
            for t, i in enumerate(s[:-1]):
                gu[r, t], gf[r, t], side[r, t] = eu[where[i]], ef[where[i]], material.side[i]
            t = len(s) - 1
            gu[r, t], gf[r, t], side[r, t] = lu[r], lf[r], material.side[s[-1]]
        c = model.remember(gu, gf, side)
        if learn and not teach_memory:
            c = torch.cat([gu, gf, c[..., 352:].detach()], -1)
        return model.hear(c[torch.arange(len(rows)), torch.tensor([len(s) - 1 for s in steps])])


def rows_loss(model, material, rows, rng, weights, args):
    kind = ["typed" if rng.random() < args.typed else "clean" for _ in rows]
    scores = rows_scores(model, material, rows, kind, True, bool(args.rowsTeachMemory))
    loss = 0
    for s, head in ((0, "supporterSentence"), (1, "peerSentence")):
        keep = [i for i, row in enumerate(rows) if row["s"] == s]
        if keep:
            target = torch.eye(SENTENCE_HEADS[head])[[rows[i]["code"] for i in keep]]
            share = len(keep) / len(rows)
            loss = loss + share * LOSS_ROWS[head] * weighted(scores[head][keep], target, weights[head], args.smoothing)
    keep = [i for i, row in enumerate(rows) if row["flagsKnown"] and row["s"] == 0]
    if keep:
        target = torch.tensor([rows[i]["flags"] for i in keep], dtype=torch.float32)
        # A twin that leaves the deed where it belongs counts for more: flagging it is unkind to a good sentence.
        counts = torch.tensor([[args.twins if rows[i]["accountable"] else 1.0, 1.0] for i in keep])
        loss = loss + LOSS_ROWS["flags"] * F.binary_cross_entropy_with_logits(
            scores["flags"][keep], target * 0.96 + 0.02, counts, pos_weight=torch.tensor([2.0, 2.0])
        )
    keep = [i for i, row in enumerate(rows) if row["input"] >= 0 and row["s"] == 0]
    if keep and args.rowsInput:
        target = torch.eye(TURN_HEADS["input"])[[rows[i]["input"] for i in keep]]
        loss = loss + args.rowsInput * weighted(scores["input"][keep], target, weights["input"], args.smoothing)
    return loss


@torch.no_grad()
def hear_talk(model, material, talk, kind, context=8):
    """Scores for every turn of a talk, with the last `context` turns before it as memory."""
    say = talk[kind]
    u, f = encode(model, material, say), hand(model, material, say)
    side = torch.from_numpy(material.side[say]).float()
    n = len(say)
    h = torch.zeros(1, n, 128)
    for back in range(context, -1, -1):
        at = torch.arange(n) - back
        here = at >= 0
        at = at.clamp(min=0)
        given = torch.cat([u[at], f[at], side[at][:, None]], -1)[:, None]
        new = model.gru(given, h)[1]
        h = torch.where(here[None, :, None], new, h)
    c = torch.cat([u, f, h[0]], -1)
    return {name: s.numpy() for name, s in model.hear(c).items()}


def macro_f1(gold, heard, k):
    gold, heard = np.asarray(gold), np.asarray(heard)
    each = []
    for c in range(k):
        tp = ((gold == c) & (heard == c)).sum()
        each.append(2 * tp / max(1, (gold == c).sum() + (heard == c).sum()))
    return float(np.mean(each))


def main():
    args = settings()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    rng = np.random.default_rng(args.seed)
    material = Material(args.data)
    model = KeenEar(read_base(args.base), material.counts)
    torch.manual_seed(args.seed)
    talks = [t for t in material.talks if t["fold"] != args.fold]
    rows = [r for r in material.rows if r["fold"] != args.fold]
    for s, name in enumerate(("supporter", "peer")):
        used = [i for t in talks for i in t["clean"] if material.side[i] == s]
        used += [r["clean"][-1] for r in rows if r["s"] == s]
        dense = material.dense(used)[:, : material.counts[s]]
        getattr(model, f"mean_{name}").copy_(dense.mean(0))
        getattr(model, f"scale_{name}").copy_(1 / dense.std(0).clamp(min=0.05))
    weights = {
        head: class_weights(sum(np.bincount(t["codes"][head][t["codes"][head] >= 0], minlength=n) for t in talks), args.balance)
        for head, n in TURN_HEADS.items()
    }
    for s, head in ((0, "supporterSentence"), (1, "peerSentence")):
        weights[head] = class_weights(np.bincount([r["code"] for r in rows if r["s"] == s], minlength=HEADS[head]), args.balance)
    encoder = [p for n, p in model.named_parameters() if n.startswith(("layers", "tanh", "speaker"))]
    rest = [p for n, p in model.named_parameters() if not n.startswith(("layers", "tanh", "speaker"))]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": args.encoderRate}, {"params": rest, "lr": args.rate}], weight_decay=0.02
    )
    per_epoch = math.ceil(len(windows_of(talks, np.random.default_rng(0), 0)) / 4)
    steps = round(args.epochs * per_epoch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, (i + 1) / (0.1 * steps)) * min(1, (steps - i) / (0.9 * steps))
    )
    rows_a_step = math.ceil(args.rowsEpochs * len(rows) / steps)
    shadow = {n: p.detach().clone() for n, p in model.named_parameters()}
    waiting, queue, began, total = [], [], time.time(), 0.0
    for step in range(steps):
        model.train()
        if len(waiting) < 4:
            waiting += windows_of(talks, rng, args.typed)
        batch, waiting = waiting[:4], waiting[4:]
        if len(queue) < rows_a_step:
            queue += list(rng.permutation(len(rows)))
        chosen, queue = [rows[i] for i in queue[:rows_a_step]], queue[rows_a_step:]
        loss = windows_loss(model, material, batch, weights, args)
        loss = loss + args.rowsWeight * rows_loss(model, material, chosen, rng, weights, args)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1)
        optimiser.step()
        schedule.step()
        decay = min(args.ema, (1 + step) / (10 + step))
        for n, p in model.named_parameters():
            shadow[n].lerp_(p.detach(), 1 - decay)
        total += float(loss)
        if (step + 1) % 25 == 0:
            print(f"fold {args.fold} step {step + 1}/{steps} loss {total / 25:.3f} {time.time() - began:.0f} s", flush=True)
            total = 0.0
    for n, p in model.named_parameters():
        p.data.copy_(shadow[n])
    model.eval()
    torch.save(model.state_dict(), args.weights)
    hear_all(model, material, args)


@torch.no_grad()
def hear_all(model, material, args):
    """Says how well the left-out fold is heard, as a first look; the engine's own figures are made later."""
    line = []
    out_talks = [t for t in material.talks if t["fold"] == args.fold]
    for kind in ("clean", "typed") if out_talks else ():
        heard = [hear_talk(model, material, t, kind) for t in out_talks]
        for head, k in TURN_HEADS.items():
            gold = np.concatenate([t["codes"][head] for t in out_talks])
            said = np.concatenate([h[head] for h in heard]).argmax(1)
            line.append(f"{kind} {head} {macro_f1(gold[gold >= 0], said[gold >= 0], k):.3f}")
            if head == "input":
                shares = torch.tensor(np.concatenate([h[head] for h in heard])).softmax(-1).numpy()
                three = np.stack([shares[:, 0], shares[:, 1], shares[:, 2:].sum(1)], 1).argmax(1)
                line.append(f"{kind} steer {macro_f1(np.minimum(2, gold[gold >= 0]), three[gold >= 0], 3):.3f}")
    rows = [r for r in material.rows if r["fold"] == args.fold and not r["scenario"].startswith("first-light")]
    for kind in ("clean", "typed") if rows else ():
        scores = rows_scores(model, material, rows, kind, False)
        for s, head in ((0, "supporterSentence"), (1, "peerSentence")):
            keep = [i for i, r in enumerate(rows) if r["s"] == s]
            gold, said = [rows[i]["code"] for i in keep], scores[head][keep].argmax(1).numpy()
            line.append(f"{kind} {head} {macro_f1(gold, said, HEADS[head]):.3f}")
    print(f"fold {args.fold}, seed {args.seed}: " + "; ".join(line), flush=True)


if __name__ == "__main__":
    main()
