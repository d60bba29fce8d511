"""Unity: what it needs beside the sounds."""
