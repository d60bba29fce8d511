"""What the commands besides build and watch do, one module each."""
