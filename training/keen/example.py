"""Says what torch hears in one talk with the weights as they ship, for the engine's test to compare with.

    python3 example.py --data FOLDER --base FOLDER --state FILE.pt [FILE.pt] --to example.json

FOLDER holds that one talk, laid out as gather.ts does. Weights are rounded to int8 and back as export.py does.
"""

import argparse
import json

import torch

from base_encoder import read_base
from ear_model import TURN_HEADS, KeenEar
from fit import hear_talk
from material import Material

WHOLE = ("emb", "layers.", "tanh.weight", "mix.weight", "gru.weight", "heads.", "feat.")


def rounded(value):
    """A matrix after int8 by row and back."""
    scale = value.abs().amax(1).clamp(min=1e-12) / 127
    return (value / scale[:, None]).round().clamp(-127, 127) * scale[:, None]


def as_shipped(state):
    """Folds the scaling of hand features into their matrix, and rounds every matrix that ships as int8."""
    s = {name: value.float().clone() for name, value in state.items()}
    for n, side in enumerate(("supporter", "peer")):
        weight = s[f"feat.{n}.weight"] * s[f"scale_{side}"][None, :]
        s[f"feat.{n}.bias"] -= weight @ s[f"mean_{side}"]
        s[f"feat.{n}.weight"] = weight
        s[f"mean_{side}"], s[f"scale_{side}"] = torch.zeros_like(s[f"mean_{side}"]), torch.ones_like(s[f"scale_{side}"])
    for name, value in s.items():
        if name.startswith(WHOLE) and value.dim() == 2:
            s[name] = rounded(value)
    return s


def main():
    p = argparse.ArgumentParser()
    for name in ("data", "base", "to"):
        p.add_argument(f"--{name}", required=True)
    p.add_argument("--state", nargs="+", required=True)
    args = p.parse_args()
    material = Material(args.data)
    talk = material.talks[0]
    model = KeenEar(read_base(args.base), material.counts)
    states = [torch.load(path) for path in args.state]
    model.load_state_dict(as_shipped({n: sum(s[n].float() for s in states) / len(states) for n in states[0]}))
    model.eval()
    with torch.no_grad():
        heard = hear_talk(model, material, talk, "clean")
    out = {head: [[round(float(x), 5) for x in row] for row in heard[head]] for head in TURN_HEADS}
    with open(args.to, "w", encoding="utf8") as file:
        json.dump(out, file)


if __name__ == "__main__":
    main()
