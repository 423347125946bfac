"""What stands around a number: bounds, ranges, dates, names, what it counts, who says so."""
