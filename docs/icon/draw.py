#!/usr/bin/env python3
"""Draws icon.png, the icon of the packages: a page with three lines and a check mark. Usage: docs/icon/draw.py"""

import pathlib
import struct
import zlib

SIZE = 128
SAMPLES = 4  # in each direction, for smooth edges

GROUND, PAGE, LINE, MARK = (38, 70, 83), (255, 255, 255), (154, 168, 174), (231, 111, 81)


def rounded(x, y, left, top, right, bottom, radius):
    dx = max(left + radius - x, 0, x - right + radius)
    dy = max(top + radius - y, 0, y - bottom + radius)
    return left <= x <= right and top <= y <= bottom and dx * dx + dy * dy <= radius * radius


def stroke(x, y, x1, y1, x2, y2, width):
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = min(1, max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return (x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2 <= (width / 2) ** 2


def color(x, y):
    if stroke(x, y, 58, 88, 73, 103, 11) or stroke(x, y, 73, 103, 104, 66, 11):
        return MARK + (255,)
    if any(stroke(x, y, 44, line, right, line, 6) for line, right in ((40, 84), (54, 84), (68, 66))):
        return LINE + (255,)
    if rounded(x, y, 30, 20, 98, 108, 7):
        return PAGE + (255,)
    if rounded(x, y, 2, 2, 126, 126, 24):
        return GROUND + (255,)
    return GROUND + (0,)


def pixel(column, row):
    steps = [(step + 0.5) / SAMPLES for step in range(SAMPLES)]
    samples = [color(column + dx, row + dy) for dy in steps for dx in steps]
    alpha = sum(sample[3] for sample in samples)
    channels = [round(sum(sample[i] * sample[3] for sample in samples) / max(alpha, 1)) for i in range(3)]
    return bytes(channels + [round(alpha / len(samples))])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(png)
