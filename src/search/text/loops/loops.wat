;; What a search does with each of a hundred thousand tickets. In a new process V8 would run it in its interpreter; compiled it is
;; done before the interpreter has begun to warm up. `npm run loops` compiles this text into loops.generated.ts.
;;
;; Bits are those of ../bits.ts, the highest of each byte first. Their bytes stand in memory in reverse: so one load has the next
;; 57 of them at least, whatever bit is next. From 0 on stand the weights of the fields (f64), from 32 on four numbers in passing.
;; Of each document four numbers (u32) say how often a word stands in title, names, body and comments.
(module
  (import "a" "a" (memory 1))
  ;; Where the first eight bytes of what is read are, and how many bits of it were read.
  (global $base (mut i32) (i32.const 0))
  (global $at (mut i32) (i32.const 0))

  (func $peek (result i64)
    (i64.shl
      (i64.load align=1 (i32.sub (global.get $base) (i32.shr_u (global.get $at) (i32.const 3))))
      (i64.extend_i32_u (i32.and (global.get $at) (i32.const 7)))))

  ;; Reads fewer than 25 bits.
  (func $bits (param $count i32) (result i32) (local $next i64)
    (local.set $next (i64.shr_u (call $peek) (i64.const 1)))
    (global.set $at (i32.add (global.get $at) (local.get $count)))
    (i32.wrap_i64
      (i64.shr_u (local.get $next) (i64.extend_i32_u (i32.sub (i32.const 63) (local.get $count))))))

  (func $unary (result i32) (local $zeros i32) (local $value i32)
    (loop $more
      (local.set $zeros (i32.wrap_i64 (i64.clz (call $peek))))
      (if (i32.gt_u (local.get $zeros) (i32.const 56))
        (then
          (global.set $at (i32.add (global.get $at) (i32.const 57)))
          (local.set $value (i32.add (local.get $value) (i32.const 57)))
          (br $more))))
    (global.set $at (i32.add (global.get $at) (i32.add (local.get $zeros) (i32.const 1))))
    (i32.add (local.get $value) (local.get $zeros)))

  (func $rice (param $low i32) (result i32)
    (i32.add (i32.shl (call $unary) (local.get $low)) (call $bits (local.get $low))))

  ;; Reads how often a word stands in each field of a document.
  (func $counts (param $to i32) (local $fields i32) (local $field i32)
    (i64.store align=4 (local.get $to) (i64.const 0))
    (i64.store offset=8 align=4 (local.get $to) (i64.const 0))
    (if (call $bits (i32.const 1))
      (then (i32.store offset=8 (local.get $to) (i32.const 1)) (return)))
    (if (call $bits (i32.const 1))
      (then (i32.store offset=8 (local.get $to) (i32.add (call $unary) (i32.const 2))) (return)))
    (local.set $fields (call $bits (i32.const 4)))
    (local.set $field (i32.const 8))
    (loop $next
      (if (i32.and (local.get $fields) (local.get $field))
        (then (i32.store (local.get $to) (i32.add (call $unary) (i32.const 1)))))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $next (local.tee $field (i32.shr_u (local.get $field) (i32.const 1))))))

  ;; Reads which of `all` rows have a word, and how much of it; of those that are at home in a segment. Returns how many.
  (func (export "amounts")
    (param $base i32) (param $count i32) (param $low i32) (param $home i32) (param $all i32) (param $segment i32)
    (param $rows i32) (param $amounts i32) (result i32)
    (local $row i32) (local $found i32) (local $next i64) (local $zeros i32) (local $used i32) (local $amount f64)
    (global.set $base (local.get $base))
    (global.set $at (i32.const 0))
    (local.set $row (i32.const -1))
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $next (call $peek))
        (local.set $zeros (i32.wrap_i64 (i64.clz (local.get $next))))
        (local.set $used (i32.add (i32.add (local.get $zeros) (i32.const 1)) (local.get $low)))
        ;; Most are a gap and a 1, for once in the body: one look tells.
        (if (i32.and
              (i32.lt_u (local.get $used) (i32.const 57))
              (i64.lt_s (i64.shl (local.get $next) (i64.extend_i32_u (local.get $used))) (i64.const 0)))
          (then
            (local.set $row
              (i32.add (i32.add (local.get $row) (i32.const 1))
                (i32.add (i32.shl (local.get $zeros) (local.get $low))
                  (i32.wrap_i64
                    (i64.shr_u
                      (i64.shr_u
                        (i64.shl (local.get $next) (i64.extend_i32_u (i32.add (local.get $zeros) (i32.const 1))))
                        (i64.const 1))
                      (i64.extend_i32_u (i32.sub (i32.const 63) (local.get $low))))))))
            (global.set $at (i32.add (global.get $at) (i32.add (local.get $used) (i32.const 1))))
            (local.set $amount (f64.load (i32.const 16))))
          (else
            (local.set $row (i32.add (i32.add (local.get $row) (i32.const 1)) (call $rice (local.get $low))))
            (call $counts (i32.const 32))
            (local.set $amount
              (f64.add
                (f64.add
                  (f64.add
                    (f64.mul (f64.convert_i32_u (i32.load (i32.const 32))) (f64.load (i32.const 0)))
                    (f64.mul (f64.convert_i32_u (i32.load (i32.const 36))) (f64.load (i32.const 8))))
                  (f64.mul (f64.convert_i32_u (i32.load (i32.const 40))) (f64.load (i32.const 16))))
                (f64.mul (f64.convert_i32_u (i32.load (i32.const 44))) (f64.load (i32.const 24)))))))
        (br_if $each (i32.ge_u (local.get $row) (local.get $all)))
        (br_if $each (i32.ne (i32.load8_u (i32.add (local.get $home) (local.get $row))) (local.get $segment)))
        (i32.store (i32.add (local.get $rows) (i32.shl (local.get $found) (i32.const 2))) (local.get $row))
        (f64.store (i32.add (local.get $amounts) (i32.shl (local.get $found) (i32.const 3))) (local.get $amount))
        (local.set $found (i32.add (local.get $found) (i32.const 1)))
        (br $each)))
    (local.get $found))

  ;; Adds what rows have of a word to what they have of others, by its weight.
  (func (export "add")
    (param $rows i32) (param $amounts i32) (param $count i32) (param $weight f64) (param $sums i32)
    (local $sum i32)
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load (local.get $rows)) (i32.const 3))))
        (f64.store (local.get $sum)
          (f64.add (f64.load (local.get $sum)) (f64.mul (local.get $weight) (f64.load (local.get $amounts)))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (local.set $amounts (i32.add (local.get $amounts) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $each))))

  ;; Puts the rows that have something one behind the other; returns how many.
  (func (export "gather") (param $sums i32) (param $all i32) (param $rows i32) (param $amounts i32) (result i32)
    (local $row i32) (local $found i32) (local $amount f64)
    (block $end
      (loop $each
        (br_if $end (i32.ge_u (local.get $row) (local.get $all)))
        (local.set $amount (f64.load (i32.add (local.get $sums) (i32.shl (local.get $row) (i32.const 3)))))
        (if (f64.ne (local.get $amount) (f64.const 0))
          (then
            (i32.store (i32.add (local.get $rows) (i32.shl (local.get $found) (i32.const 2))) (local.get $row))
            (f64.store (i32.add (local.get $amounts) (i32.shl (local.get $found) (i32.const 3))) (local.get $amount))
            (local.set $found (i32.add (local.get $found) (i32.const 1)))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $each)))
    (local.get $found))

  ;; Makes scores of amounts, in their place. A row of length `code` has `against[code]` against it.
  (func (export "score")
    (param $rows i32) (param $amounts i32) (param $count i32) (param $lengths i32) (param $against i32) (param $full f64)
    (local $amount f64)
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $amount (f64.load (local.get $amounts)))
        (f64.store (local.get $amounts)
          (f64.div
            (f64.mul (local.get $full) (local.get $amount))
            (f64.add (local.get $amount)
              (f64.load
                (i32.add (local.get $against)
                  (i32.shl
                    (i32.load8_u (i32.add (local.get $lengths) (i32.load (local.get $rows))))
                    (i32.const 3)))))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (local.set $amounts (i32.add (local.get $amounts) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $each))))

  ;; Puts the greatest scores of rows that are not hidden into `best`, which begins as `limit` numbers below all scores; returns
  ;; how many rows are not hidden.
  (func (export "best")
    (param $rows i32) (param $scores i32) (param $count i32) (param $hidden i32) (param $limit i32) (param $best i32)
    (result i32)
    (local $total i32) (local $score f64) (local $last i32) (local $to i32)
    (local.set $last (i32.add (local.get $best) (i32.shl (i32.sub (local.get $limit) (i32.const 1)) (i32.const 3))))
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $score (f64.load (local.get $scores)))
        (if (i32.eqz (i32.load8_u (i32.add (local.get $hidden) (i32.load (local.get $rows)))))
          (then
            (local.set $total (i32.add (local.get $total) (i32.const 1)))
            (if (f64.gt (local.get $score) (f64.load (local.get $last)))
              (then
                (local.set $to (local.get $last))
                (block $placed
                  (loop $up
                    (br_if $placed (i32.eq (local.get $to) (local.get $best)))
                    (br_if $placed
                      (f64.ge (f64.load (i32.sub (local.get $to) (i32.const 8))) (local.get $score)))
                    (f64.store (local.get $to) (f64.load (i32.sub (local.get $to) (i32.const 8))))
                    (local.set $to (i32.sub (local.get $to) (i32.const 8)))
                    (br $up)))
                (f64.store (local.get $to) (local.get $score))))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (local.set $scores (i32.add (local.get $scores) (i32.const 8)))
        (br $each)))
    (local.get $total))

  ;; Puts the numbers of those that are not hidden and have such a score or more one behind the other; returns how many.
  (func (export "atLeast")
    (param $rows i32) (param $scores i32) (param $count i32) (param $hidden i32) (param $least f64) (param $to i32)
    (result i32)
    (local $at i32) (local $found i32)
    (block $end
      (loop $each
        (br_if $end (i32.ge_u (local.get $at) (local.get $count)))
        (if (f64.ge
              (f64.load (i32.add (local.get $scores) (i32.shl (local.get $at) (i32.const 3))))
              (local.get $least))
          (then
            (if (i32.eqz
                  (i32.load8_u
                    (i32.add (local.get $hidden)
                      (i32.load (i32.add (local.get $rows) (i32.shl (local.get $at) (i32.const 2)))))))
              (then
                (i32.store (i32.add (local.get $to) (i32.shl (local.get $found) (i32.const 2))) (local.get $at))
                (local.set $found (i32.add (local.get $found) (i32.const 1)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $each)))
    (local.get $found))

  ;; Reads which documents have a word, and how often in each field.
  (func (export "postings") (param $base i32) (param $count i32) (param $low i32) (param $docs i32) (param $counts i32)
    (local $next i32)
    (global.set $base (local.get $base))
    (global.set $at (i32.const 0))
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $next (i32.add (local.get $next) (call $rice (local.get $low))))
        (i32.store (local.get $docs) (local.get $next))
        (local.set $next (i32.add (local.get $next) (i32.const 1)))
        (call $counts (local.get $counts))
        (local.set $docs (i32.add (local.get $docs) (i32.const 4)))
        (local.set $counts (i32.add (local.get $counts) (i32.const 16)))
        (br $each))))

  ;; Counts a mark of documents on that have `step` already, and are at home in a segment.
  (func (export "mark")
    (param $docs i32) (param $count i32) (param $marks i32) (param $home i32) (param $all i32) (param $segment i32)
    (param $step i32)
    (local $doc i32)
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $doc (i32.load (local.get $docs)))
        (local.set $docs (i32.add (local.get $docs) (i32.const 4)))
        (br_if $each (i32.ge_u (local.get $doc) (local.get $all)))
        (br_if $each (i32.ne (i32.load8_u (i32.add (local.get $home) (local.get $doc))) (local.get $segment)))
        (br_if $each (i32.ne (i32.load8_u (i32.add (local.get $marks) (local.get $doc))) (local.get $step)))
        (i32.store8 (i32.add (local.get $marks) (local.get $doc)) (i32.add (local.get $step) (i32.const 1)))
        (br $each))))

  (func $wanted (param $doc i32) (param $marks i32) (param $all i32) (param $mark i32) (result i32)
    (if (i32.ge_u (local.get $doc) (local.get $all)) (then (return (i32.const 0))))
    (i32.eq (i32.load8_u (i32.add (local.get $marks) (local.get $doc))) (local.get $mark)))

  ;; Returns how often a word stands in the documents with a mark.
  (func (export "times")
    (param $docs i32) (param $counts i32) (param $count i32) (param $marks i32) (param $all i32) (param $mark i32)
    (result i32)
    (local $sum i32)
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (if (call $wanted (i32.load (local.get $docs)) (local.get $marks) (local.get $all) (local.get $mark))
          (then
            (local.set $sum
              (i32.add (local.get $sum)
                (i32.add
                  (i32.add (i32.load (local.get $counts)) (i32.load offset=4 (local.get $counts)))
                  (i32.add (i32.load offset=8 (local.get $counts)) (i32.load offset=12 (local.get $counts))))))))
        (local.set $docs (i32.add (local.get $docs) (i32.const 4)))
        (local.set $counts (i32.add (local.get $counts) (i32.const 16)))
        (br $each)))
    (local.get $sum))

  ;; Reads the places of a word in the documents with a mark, as one number each (see `placeKey`); returns how many.
  (func (export "places")
    (param $base i32) (param $docs i32) (param $counts i32) (param $count i32) (param $marks i32) (param $all i32)
    (param $mark i32) (param $keys i32) (result i32)
    (local $low i32) (local $found i32) (local $kept i32) (local $place i32) (local $field i32) (local $left i32)
    (local $first i64)
    (global.set $base (local.get $base))
    (global.set $at (i32.const 0))
    (local.set $low (call $bits (i32.const 5)))
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $kept
          (call $wanted (i32.load (local.get $docs)) (local.get $marks) (local.get $all) (local.get $mark)))
        (local.set $first (i64.shl (i64.extend_i32_u (i32.load (local.get $docs))) (i64.const 26)))
        (local.set $docs (i32.add (local.get $docs) (i32.const 4)))
        (local.set $place (i32.const 0))
        (local.set $field (i32.const 0))
        (loop $fields
          (local.set $left (i32.load (local.get $counts)))
          (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
          (block $none
            (loop $one
              (br_if $none (i32.eqz (local.get $left)))
              (local.set $left (i32.sub (local.get $left) (i32.const 1)))
              (local.set $place (i32.add (local.get $place) (call $rice (local.get $low))))
              (br_if $one (i32.eqz (local.get $kept)))
              (f64.store (i32.add (local.get $keys) (i32.shl (local.get $found) (i32.const 3)))
                (f64.convert_i64_u
                  (i64.add (local.get $first)
                    (i64.extend_i32_u (i32.add (i32.shl (local.get $place) (i32.const 2)) (local.get $field))))))
              (local.set $found (i32.add (local.get $found) (i32.const 1)))
              (br $one)))
          (br_if $fields
            (i32.lt_u (local.tee $field (i32.add (local.get $field) (i32.const 1))) (i32.const 4))))
        (br $each)))
    (local.get $found))

  ;; Keeps, in their place, those of the starts for which a key stands so much behind them; each once. Both ascend. Returns how many.
  (func (export "followed")
    (param $starts i32) (param $count i32) (param $keys i32) (param $more i32) (param $distance f64) (result i32)
    (local $to i32) (local $end i32) (local $start f64) (local $wanted f64) (local $last f64)
    (local.set $to (local.get $starts))
    (local.set $end (i32.add (local.get $keys) (i32.shl (local.get $more) (i32.const 3))))
    (local.set $last (f64.const -1))
    (local.set $more (local.get $starts))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $start (f64.load (local.get $more)))
        (local.set $more (i32.add (local.get $more) (i32.const 8)))
        (local.set $wanted (f64.add (local.get $start) (local.get $distance)))
        (block $there
          (loop $on
            (br_if $done (i32.ge_u (local.get $keys) (local.get $end)))
            (br_if $there (f64.ge (f64.load (local.get $keys)) (local.get $wanted)))
            (local.set $keys (i32.add (local.get $keys) (i32.const 8)))
            (br $on)))
        (br_if $each (f64.ne (f64.load (local.get $keys)) (local.get $wanted)))
        (br_if $each (f64.eq (local.get $last) (local.get $start)))
        (f64.store (local.get $to) (local.get $start))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (local.set $last (local.get $start))
        (br $each)))
    (i32.shr_u (i32.sub (local.get $to) (local.get $starts)) (i32.const 3)))

  ;; Counts how often each byte stands there: 256 numbers, which are zeros at first.
  (func (export "tally") (param $bytes i32) (param $count i32) (param $to i32) (local $slot i32)
    (block $end
      (loop $each
        (br_if $end (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $slot (i32.add (local.get $to) (i32.shl (i32.load8_u (local.get $bytes)) (i32.const 2))))
        (i32.store (local.get $slot) (i32.add (i32.load (local.get $slot)) (i32.const 1)))
        (local.set $bytes (i32.add (local.get $bytes) (i32.const 1)))
        (br $each))))

  ;; Puts the places one behind the other at which two lists of numbers differ; returns how many.
  (func (export "differing") (param $a i32) (param $b i32) (param $count i32) (param $to i32) (result i32)
    (local $at i32) (local $found i32)
    (block $end
      (loop $each
        (br_if $end (i32.ge_u (local.get $at) (local.get $count)))
        (if (i32.ne (i32.load (local.get $a)) (i32.load (local.get $b)))
          (then
            (i32.store (i32.add (local.get $to) (i32.shl (local.get $found) (i32.const 2))) (local.get $at))
            (local.set $found (i32.add (local.get $found) (i32.const 1)))))
        (local.set $a (i32.add (local.get $a) (i32.const 4)))
        (local.set $b (i32.add (local.get $b) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $each)))
    (local.get $found)))
