"""Widgets that every screen shares; none of them knows a customer.

How they speak: a widget of ours sets all its words in `retranslate()` and ends its constructor with
`keep_translated(self, self.retranslate)` (ui/common/translated.py), which calls it now and at each change of language.
Labels show plain text only (`plain_label`), for names and notes may hold anything.
"""
