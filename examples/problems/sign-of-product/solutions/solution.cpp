#include <iostream>
using namespace std;

int main() {
    int n, negatives = 0;
    bool zero = false;
    cin >> n;
    for (int i = 0; i < n; i++) {
        long long x;
        cin >> x;
        if (x < 0) negatives++;
        if (x == 0) zero = true;
    }
    if (zero)
        cout << "zero\n";
    else if (negatives % 2 == 1)
        cout << "negative\n";
    else
        cout << "positive\n";
}
