"""From the words of a prompt to the kinds of sound and traits that they mean."""
