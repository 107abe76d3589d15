"""The same job in NumPy and pandas: reads the columns once, then answers one line for each line it is given."""
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

folder = Path(sys.argv[1])


def column(name, kind):
    return np.fromfile(folder / name, dtype=kind)


swapped = column("swapped", np.int8) != 0
weight = column("weight", np.int32)
target = column("target", np.int64)
actual = column("actual", np.int64)
starts = column("starts", np.int32)
exact = column("exact", np.int32)
form = np.repeat(np.arange(len(starts) - 1, dtype=np.int32), np.diff(starts))
money = (weight / 100.0, target / 10000.0, actual / 10000.0)
frame_exact = pd.DataFrame({"form": form, "swapped": swapped, "weight": weight, "target": target, "actual": actual})
frame_float = pd.DataFrame({"form": form, "swapped": swapped, "weight": money[0], "target": money[1], "actual": money[2]})


def points_exact(swapped, w, target, actual):
    n = np.where(swapped, target, actual)
    d = np.where(swapped, actual, target)
    return np.where(n >= d, w, (2 * n * w + d) // (2 * d))


def points_float(swapped, w, target, actual):
    n = np.where(swapped, target, actual)
    d = np.where(swapped, actual, target)
    return np.where(n >= d, w, np.round(n / d * w, 2))


def numpy_exact():
    points = points_exact(swapped, weight, target, actual)
    total = np.minimum(np.add.reduceat(points, starts[:-1]), 10000)
    return points, total, np.searchsorted([6000, 8000, 9000], total, side="right")


def numpy_float():
    points = points_float(swapped, *money)
    total = np.minimum(np.add.reduceat(points, starts[:-1]), 100.0)
    return points, total, np.searchsorted([60.0, 80.0, 90.0], total, side="right")


def pandas_job(frame, points_of, full, edges):
    points = points_of(frame["swapped"].to_numpy(), frame["weight"].to_numpy(), frame["target"].to_numpy(), frame["actual"].to_numpy())
    total = frame.assign(points=points).groupby("form", sort=False)["points"].sum().clip(upper=full)
    return points, total, pd.cut(total, [-1, *edges, full + 1], right=False, labels=False)


jobs = {
    "NumPy, exact int64": numpy_exact,
    "NumPy, float64": numpy_float,
    "pandas, exact int64": lambda: pandas_job(frame_exact, points_exact, 10000, [6000, 8000, 9000]),
    "pandas, float64": lambda: pandas_job(frame_float, points_float, 100.0, [60.0, 80.0, 90.0]),
}

np.seterr(all="ignore")
print(f"Python {sys.version.split()[0]}, NumPy {np.__version__}, pandas {pd.__version__}", flush=True)
for line in sys.stdin:
    verb, name = line.strip().split(" ", 1)
    start = time.perf_counter()
    result = jobs[name]()
    seconds = time.perf_counter() - start
    if verb == "time":
        print(repr(seconds), flush=True)
    else:
        points = result[0] if "exact" in name else np.rint(result[0] * 100)
        print(int(np.count_nonzero(points != exact)), flush=True)
