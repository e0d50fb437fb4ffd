"""What the trainer learns from: pieces, hand features and codes laid out by gather.ts. No text."""

import json

import numpy as np
import torch

from ear_model import TURN_HEADS


class Material:
    """All turns and rows, flattened into one list of utterances."""

    def __init__(self, folder):
        self.ids, self.side, self.sparse = [], [], []
        self.talks, self.rows = [], []
        for line in open(f"{folder}/transcripts.jsonl", encoding="utf8"):
            self.talks.append(self._talk(json.loads(line)))
        self.rows = [self._row(json.loads(line)) for line in open(f"{folder}/rows.jsonl", encoding="utf8")]
        self.side = np.array(self.side)
        with open(f"{folder}/features.json", encoding="utf8") as file:
            self.counts = json.load(file)

    def _add(self, step):
        self.ids.append(step["ids"])
        self.side.append(step["s"])
        self.sparse.append((step["on"], step["value"]))
        return len(self.ids) - 1

    def _talk(self, talk):
        turns = talk["turns"]
        codes = {head: np.full(len(turns), -1) for head in TURN_HEADS}
        soft = {head: np.zeros((len(turns), n), np.float32) for head, n in TURN_HEADS.items()}
        for i, turn in enumerate(turns):
            for head, code in turn["codes"].items():
                codes[head][i] = code
                soft[head][i, code] = 1
                if head in turn.get("votes", {}):
                    soft[head][i] = turn["votes"][head]
        return {
            "id": talk["id"],
            "fold": talk["fold"],
            "clean": np.array([self._add(turn["clean"]) for turn in turns]),
            "typed": np.array([self._add(turn["typed"]) for turn in turns]),
            "codes": codes,
            "soft": soft,
        }

    def _row(self, row):
        return {
            **{name: row[name] for name in ("scenario", "fold", "s", "code", "input", "flags", "flagsKnown", "accountable")},
            "clean": [self._add(step) for step in row["clean"]],
            "typed": [self._add(step) for step in row["typed"]],
        }

    def dense(self, which):
        """Hand features of utterances, padded to the wider side."""
        out = np.zeros((len(which), max(self.counts)), np.float32)
        for row, i in enumerate(which):
            on, value = self.sparse[i]
            out[row, on] = value
        return torch.from_numpy(out)

    def padded(self, which):
        """Piece numbers and padding of utterances."""
        longest = max(len(self.ids[i]) for i in which)
        ids = np.zeros((len(which), longest), np.int64)
        pad = np.ones((len(which), longest), bool)
        for row, i in enumerate(which):
            ids[row, : len(self.ids[i])] = self.ids[i]
            pad[row, : len(self.ids[i])] = False
        return torch.from_numpy(ids), torch.from_numpy(pad)
