"""Units, money and percent: what a number is a quantity of."""
