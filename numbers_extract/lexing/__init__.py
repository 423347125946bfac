"""From the text to tokens: sentences, masks, the scan for numerals, look-up of phrases."""
