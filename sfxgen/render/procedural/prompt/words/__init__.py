"""The words: things, what they do, the senses of a word, settings, polarity, languages."""
