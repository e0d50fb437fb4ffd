"""The keen ear as a torch module. The arithmetic is that of mi/src/keen-ear."""

import math

import torch
from torch import nn
import torch.nn.functional as F

TURN_HEADS = {"main": 4, "question": 3, "reflection": 3, "input": 5, "talk": 3}
SENTENCE_HEADS = {"supporterSentence": 23, "flags": 2, "peerSentence": 4}
HEADS = {**TURN_HEADS, **SENTENCE_HEADS}


def linear(base, name):
    """A linear layer begun from a stored matrix (inputs x outputs) and its bias."""
    matrix = torch.from_numpy(base[name].copy())
    layer = nn.Linear(matrix.shape[0], matrix.shape[1])
    layer.weight.data = matrix.t().contiguous()
    layer.bias.data = torch.from_numpy(base[f"{name}.b"].copy())
    return layer


class Layer(nn.Module):
    """One pre-norm layer of the encoder."""

    def __init__(self, base, name, dropout):
        super().__init__()
        self.qkv, self.out = linear(base, f"{name}.qkv"), linear(base, f"{name}.out")
        self.ff1, self.ff2 = linear(base, f"{name}.ff1"), linear(base, f"{name}.ff2")
        self.res = linear(base, f"{name}.res") if f"{name}.res" in base else None
        self.ln1 = nn.LayerNorm(self.qkv.in_features, eps=1e-6)
        self.ln2 = nn.LayerNorm(self.out.out_features, eps=1e-6)
        for norm, n in ((self.ln1, "ln1"), (self.ln2, "ln2")):
            norm.weight.data = torch.from_numpy(base[f"{name}.{n}.g"].copy())
            norm.bias.data = torch.from_numpy(base[f"{name}.{n}.b"].copy())
        self.drop = nn.Dropout(dropout)

    def forward(self, x, pad):
        """x: texts x pieces x width; pad: True where there is no piece."""
        n, t, _ = x.shape
        q, k, v = self.qkv(self.ln1(x.float())).chunk(3, -1)
        split = lambda y: y.view(n, t, 4, -1).transpose(1, 2)
        q, k, v = split(q), split(k), split(v)
        scores = (q / math.sqrt(q.shape[-1])) @ k.transpose(2, 3)
        scores = scores.float().masked_fill(pad[:, None, None, :], -1e9)
        seen = (self.drop(scores.softmax(-1)).to(v.dtype) @ v).transpose(1, 2).reshape(n, t, -1)
        x = self.drop(self.out(seen)) + (x if self.res is None else self.res(x))
        return x + self.drop(self.ff2(F.relu(self.ff1(self.ln2(x.float())))))


class KeenEar(nn.Module):
    """Encoder, hand features, memory of the talk, heads."""

    def __init__(self, base, features, dropout=0.1, head_dropout=0.3):
        super().__init__()
        self.register_buffer("emb", torch.from_numpy(base["emb"].copy()))
        self.register_buffer("freqs", torch.from_numpy(base["freqs"].copy()).view(1, 1, -1))
        self.speaker = nn.Parameter(torch.zeros(2, 256))
        self.layers = nn.ModuleList([Layer(base, "l0", dropout), Layer(base, "l1", dropout)])
        self.tanh = linear(base, "tanh")
        self.pool = nn.Parameter(torch.randn(4, 512) * 0.02)
        self.mix = nn.Linear(1024, 256)
        self.feat = nn.ModuleList([nn.Linear(n, 96) for n in features])
        self.gru = nn.GRU(353, 128, batch_first=True)
        self.heads = nn.ModuleDict({name: nn.Linear(480, n) for name, n in HEADS.items()})
        self.drop, self.head_drop = nn.Dropout(dropout), nn.Dropout(head_dropout)
        for n, side in enumerate(("supporter", "peer")):
            self.register_buffer(f"mean_{side}", torch.zeros(features[n]))
            self.register_buffer(f"scale_{side}", torch.ones(features[n]))

    def encode(self, ids, pad, side):
        """ids, pad: texts x pieces; side: texts. Gives texts x 256."""
        t = torch.arange(ids.shape[1]).view(1, -1, 1) * self.freqs
        x = 2 * self.emb[ids] + torch.cat([t.sin(), t.cos()], -1) + self.speaker[side][:, None, :]
        for layer in self.layers:
            x = layer(x, pad)
        x = x.float()
        kept = (~pad).float()[:, :, None]
        mean = (x * kept).sum(1) / kept.sum(1)
        v = torch.tanh(self.tanh(mean).float())
        share = (x @ self.pool.t()).masked_fill(pad[:, :, None], -1e9).softmax(1)
        pooled = torch.einsum("nth,nthd->nhd", share, x.view(*x.shape[:2], 4, 128)).reshape(len(x), 512)
        u = F.gelu_tanh(self.mix(self.drop(torch.cat([3 * v, 0.5 * pooled], -1))).float())
        return u

    def hand(self, features, side):
        """features: texts x the wider side's count. Gives texts x 96."""
        out = torch.zeros(len(features), 96)
        for n, name in enumerate(("supporter", "peer")):
            here = side == n
            if here.any():
                mean, scale = getattr(self, f"mean_{name}"), getattr(self, f"scale_{name}")
                given = (features[here][:, : len(mean)] - mean) * scale
                out[here] = F.gelu_tanh(self.feat[n](given).float())
        return out

    def remember(self, u, f, side):
        """Sequences x steps x ... Gives [u, f, memory] per step."""
        given = torch.cat([u, f, side[..., None].float()], -1)
        memory, _ = self.gru(given)
        return torch.cat([u, f, memory], -1)

    def hear(self, c):
        """Scores of every head for rows of [u, f, memory]."""
        c = self.head_drop(c)
        return {name: head(c).float() for name, head in self.heads.items()}


def _gelu_tanh(x):
    return 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


F.gelu_tanh = _gelu_tanh
