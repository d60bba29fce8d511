"""Godot 4: the files it needs beside the sounds."""
