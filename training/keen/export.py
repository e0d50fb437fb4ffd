"""Writes a fitted keen ear as the engine reads it: int8 by row for matrices, float32 for the rest.

    python3 export.py --state FILE.pt [FILE.pt] --vocabulary vocab.json --to keen-ear.bin [--settings JSON]

The layout is that of mi/src/keen-ear/keen-ear-file.ts.
"""

import argparse
import json

import numpy as np
import torch

LAYER = ("qkv", "out", "res", "ff1", "ff2")


def fnv(data):
    """FNV-1a over bytes, 32 bits: the same checksum as in the engine."""
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


class Out:
    """Gathers tensors one behind another, each beginning at a multiple of 16."""

    def __init__(self):
        self.parts, self.at, self.tensors = [], 0, []

    def _put(self, data):
        gap = -self.at % 16
        self.parts += [bytes(gap), data]
        at = self.at + gap
        self.at = at + len(data)
        return at

    def text(self, data):
        return {"at": self._put(data), "bytes": len(data)}

    def f32(self, name, value):
        value = np.atleast_2d(np.asarray(value, np.float32))
        rows, cols = value.shape
        at = self._put(value.tobytes())
        self.tensors.append({"name": name, "kind": "f32", "rows": rows, "cols": cols, "width": cols, "at": at})

    def i8(self, name, value):
        value = np.asarray(value, np.float32)
        rows, cols = value.shape
        scale = np.maximum(np.abs(value).max(1), 1e-12) / 127
        whole = np.zeros((rows, cols + -cols % 16), np.int8)
        whole[:, :cols] = np.clip(np.rint(value / scale[:, None]), -127, 127)
        at = self._put(whole.tobytes())
        self._put(scale.astype(np.float32).tobytes())
        self.tensors.append({"name": name, "kind": "i8", "rows": rows, "cols": cols, "width": whole.shape[1], "at": at})


def write(state, base_pieces, settings, to):
    """state: name to array as torch saved it."""
    s = {name: value.float().numpy() for name, value in state.items()}
    out = Out()
    pieces = out.text("\n".join(piece for piece, _ in base_pieces).encode("utf8"))
    # Pieces the vocabulary gives no score (such as “:)”) are always taken whole.
    out.f32("pieceScores", np.array([[score or 0] for _, score in base_pieces]))
    out.i8("emb", s["emb"])
    out.f32("freqs", s["freqs"].reshape(1, -1))
    out.f32("speaker", s["speaker"])
    for n in (0, 1):
        for part in LAYER:
            if f"layers.{n}.{part}.weight" in s:
                out.i8(f"l{n}.{part}", s[f"layers.{n}.{part}.weight"])
                out.f32(f"l{n}.{part}.b", s[f"layers.{n}.{part}.bias"])
        for norm in ("ln1", "ln2"):
            out.f32(f"l{n}.{norm}.g", s[f"layers.{n}.{norm}.weight"])
            out.f32(f"l{n}.{norm}.b", s[f"layers.{n}.{norm}.bias"])
    for name in ("tanh", "mix"):
        out.i8(name, s[f"{name}.weight"])
        out.f32(f"{name}.b", s[f"{name}.bias"])
    out.f32("pool", s["pool"])
    for n, side in enumerate(("supporter", "peer")):
        # (x - mean) * scale, folded into the matrix, so that the engine is given plain features.
        weight = s[f"feat.{n}.weight"] * s[f"scale_{side}"][None, :]
        out.i8(f"feat.{side}", weight)
        out.f32(f"feat.{side}.b", s[f"feat.{n}.bias"] - weight @ s[f"mean_{side}"])
    out.i8("gru.ih", s["gru.weight_ih_l0"])
    out.f32("gru.ih.b", s["gru.bias_ih_l0"])
    out.i8("gru.hh", s["gru.weight_hh_l0"])
    out.f32("gru.hh.b", s["gru.bias_hh_l0"])
    for name in sorted(n[6:-7] for n in s if n.startswith("heads.") and n.endswith(".weight")):
        out.i8(f"head.{name}", s[f"heads.{name}.weight"])
        out.f32(f"head.{name}.b", s[f"heads.{name}.bias"])
    header = {"settings": settings, "pieces": pieces, "tensors": out.tensors}
    json_ = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    json_ += b" " * (-(12 + len(json_)) % 16)
    body = len(json_).to_bytes(4, "little") + json_ + b"".join(out.parts)
    with open(to, "wb") as file:
        file.write(b"WFK1" + fnv(body).to_bytes(4, "little") + body)
    return 8 + len(body)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--state", nargs="+", required=True, help="several fits are averaged")
    for name in ("vocabulary", "to"):
        p.add_argument(f"--{name}", required=True)
    p.add_argument("--settings", default="{}")
    args = p.parse_args()
    settings = {"longest": 48, "first": 16, "last": 32, "context": 8, **json.loads(args.settings)}
    with open(args.vocabulary, encoding="utf8") as file:
        pieces = json.load(file)
    states = [torch.load(path) for path in args.state]
    mean = {name: sum(state[name].float() for state in states) / len(states) for name in states[0]}
    print(f"{args.to}: {write(mean, pieces, settings, args.to)} bytes")


if __name__ == "__main__":
    main()
