"""What a recording's file holds: which bytes are audio, in which parts, with which channels and loop points."""
