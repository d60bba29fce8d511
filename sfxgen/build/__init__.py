"""The build: the only room that composes plan, render, finish, export and lock."""
