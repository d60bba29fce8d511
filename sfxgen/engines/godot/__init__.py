"""Godot 4: what it needs beside the sounds."""
