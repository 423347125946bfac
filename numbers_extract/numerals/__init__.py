"""From tokens to exact numbers: digits, spelled numbers, fractions."""
