"""The best assignment of rows to columns, where any of them may stay alone.

Gains are given for the pairs that make sense; the graph of these falls into small parts, each of
which is solved exactly by shortest augmenting paths (Jonker and Volgenant; Kuhn and Munkres).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Gains = Mapping[tuple[int, int], int]
_NEVER = 10**12
_FAR = 10**15


def best_assignment(gains: Gains) -> list[tuple[int, int]]:
    """The pairs of a row and a column whose gains have the greatest sum, each row and column at most once.

    Only pairs with a gain above zero are made.

    >>> best_assignment({(0, 0): 5, (0, 1): 4, (1, 0): 4, (2, 2): -1})
    [(0, 1), (1, 0)]
    """
    pairs: list[tuple[int, int]] = []
    for part in _connected_parts(pair for pair, gain in gains.items() if gain > 0):
        pairs += part if len(part) == 1 else _solved(part, gains)
    return sorted(pairs)


def _connected_parts(pairs: Iterable[tuple[int, int]]) -> Iterable[list[tuple[int, int]]]:
    """The pairs in groups that share no row and no column with each other."""
    parent: dict[tuple[bool, int], tuple[bool, int]] = {}

    def root(node: tuple[bool, int]) -> tuple[bool, int]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    edges = list(pairs)
    for row, column in edges:
        parent[root((False, row))] = root((True, column))
    parts: dict[tuple[bool, int], list[tuple[int, int]]] = {}
    for row, column in edges:
        parts.setdefault(root((False, row)), []).append((row, column))
    return parts.values()


def _solved(part: list[tuple[int, int]], gains: Gains) -> list[tuple[int, int]]:
    rows = sorted({row for row, _ in part})
    columns = sorted({column for _, column in part})
    # Each row has a column of its own beside the real ones, with no gain: to stay alone.
    width = len(columns) + len(rows)
    costs = []
    for number, row in enumerate(rows):
        line = [-gain if (gain := gains.get((row, column), 0)) > 0 else _NEVER for column in columns]
        line += [0 if other == number else _NEVER for other in range(len(rows))]
        costs.append(line)
    row_of = _shortest_paths(costs, width)
    return [(rows[row_of[c]], columns[c]) for c in range(len(columns)) if row_of[c] >= 0]


def _shortest_paths(costs: list[list[int]], width: int) -> list[int]:
    """For each column its row, or -1, at the least total cost; every row has a column."""
    row_of = [-1] * (width + 1)  # the last column is where each search starts
    of_rows, of_columns = [0] * len(costs), [0] * (width + 1)
    for row in range(len(costs)):
        row_of[width] = row
        distance, came_from, done = [_FAR] * width, [width] * width, [False] * (width + 1)
        column = width
        while row_of[column] >= 0:
            done[column] = True
            column = _next_column(column, costs, row_of, (of_rows, of_columns), (distance, came_from, done))
        while column != width:
            before = came_from[column]
            row_of[column] = row_of[before]
            column = before
    return row_of[:width]


def _next_column(
    column: int,
    costs: list[list[int]],
    row_of: list[int],
    potentials: tuple[list[int], list[int]],
    search: tuple[list[int], list[int], list[bool]],
) -> int:
    """One step of the search: the nearest column that it has not reached, with the potentials moved."""
    of_rows, of_columns = potentials
    distance, came_from, done = search
    row, nearest, least = row_of[column], -1, _FAR
    line, base = costs[row], of_rows[row]
    for other in range(len(distance)):
        if done[other]:
            continue
        reduced = line[other] - base - of_columns[other]
        if reduced < distance[other]:
            distance[other] = reduced
            came_from[other] = column
        if distance[other] < least:
            nearest, least = other, distance[other]
    for other, reached in enumerate(done):
        if reached:
            of_rows[row_of[other]] += least
            of_columns[other] -= least
        elif other < len(distance):
            distance[other] -= least
    return nearest
