"""Unity: the files it needs beside the sounds."""
