"""The words of a prompt, understood: lexicon, modifiers, clauses, phrases."""
