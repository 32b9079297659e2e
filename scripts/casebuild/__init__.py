"""Parts of compile_case.py: one module per kind of table."""
